-- 48 hours from recording are 9458/BYT-CNTT of 08/11/2021; it was addressed to the campaign and no later text replaces it. The other lengths are Trạm's own
-- defaults. Examining runs from the recording, from the citizen's answer or from the reopening; everything else from the moment in which it begins.
INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit, remind_before_hours, source) VALUES
    ('certificateCorrection.examineComplaint', '2016-07-01', '9999-12-31', 48, 'HOURS', 8, 'Công văn 9458/BYT-CNTT ngày 08/11/2021: xử lý trong 48 giờ từ lúc ghi nhận'),
    ('certificateCorrection.verifyIdentity', '2016-07-01', '9999-12-31', 24, 'HOURS', 4, 'Việc: Công văn 9438/BYT-CNTT ngày 05/11/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('certificateCorrection.approveCorrection', '2016-07-01', '9999-12-31', 24, 'HOURS', 4, 'Việc: Công văn 9458/BYT-CNTT ngày 08/11/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('certificateCorrection.awaitAnswer', '2016-07-01', '9999-12-31', 7, 'DAYS', 24, 'Thời hạn để người dân bổ sung: mặc định của Trạm, không do văn bản quy định'),
    ('certificateCorrection.awaitReopening', '2016-07-01', '9999-12-31', 30, 'DAYS', 24, 'Thời hạn để người dân mở lại phản ánh: mặc định của Trạm, không do văn bản quy định');
