-- An hour of the day is a measure of its own: the daily report is due at 17:00 of the day, however early or late the session ended.
ALTER TABLE deadline_rule
    MODIFY unit ENUM ('WORKING_DAYS', 'HOURS', 'DAYS', 'HOUR_OF_DAY') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Preparing runs from twenty-four hours before the session begins, so it is due when the session begins; the day itself from the planned end, an hour for the
-- last people's observation; reconciling from the planned end to the hour of the daily report. All others run from the opening of the task.
INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit, remind_before_hours, source) VALUES
    ('vaccinationSession.planSession', '2016-07-01', '2026-07-01', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 5; TT 34/2018/TT-BYT Điều 9. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.planSession', '2026-07-01', '9999-12-31', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58; TT 13/2026/TT-BYT Điều 12. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.approveSession', '2016-07-01', '2026-07-01', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4, 5. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.approveSession', '2026-07-01', '9999-12-31', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.approveSessionByDistrict', '2016-07-01', '2026-07-01', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4; NQ 21/NQ-CP ngày 26/02/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.approveSessionByDistrict', '2026-07-01', '9999-12-31', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.prepareSession', '2016-07-01', '2026-07-01', 24, 'HOURS', 16, 'Việc: NĐ 104/2016/NĐ-CP Điều 9, 10; TT 34/2018/TT-BYT Điều 9. Thời hạn: mặc định của Trạm, đến giờ mở buổi tiêm'),
    ('vaccinationSession.prepareSession', '2026-07-01', '9999-12-31', 24, 'HOURS', 16, 'Việc: NĐ 104/2016/NĐ-CP Điều 9, 10, còn hiệu lực theo NĐ 165/2026/NĐ-CP Điều 94 khoản 5; TT 13/2026/TT-BYT Điều 12. Thời hạn: mặc định của Trạm, đến giờ mở buổi tiêm'),
    ('vaccinationSession.runSession', '2016-07-01', '2026-07-01', 1, 'HOURS', 1, 'Việc: NĐ 104/2016/NĐ-CP Điều 5. Thời hạn: mặc định của Trạm, giờ kết thúc buổi tiêm và một giờ để theo dõi những người tiêm sau cùng'),
    ('vaccinationSession.runSession', '2026-07-01', '9999-12-31', 1, 'HOURS', 1, 'Việc: TT 13/2026/TT-BYT Điều 12. Thời hạn: mặc định của Trạm, giờ kết thúc buổi tiêm và một giờ để theo dõi những người tiêm sau cùng'),
    ('vaccinationSession.decideSuspendedSession', '2016-07-01', '2026-07-01', 2, 'HOURS', 1, 'Việc: NĐ 104/2016/NĐ-CP Điều 5 khoản 2 điểm a. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.decideSuspendedSession', '2026-07-01', '9999-12-31', 2, 'HOURS', 1, 'Việc: TT 13/2026/TT-BYT Điều 12 khoản 3. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.reconcileSession', '2016-07-01', '2026-07-01', 17, 'HOUR_OF_DAY', 1, 'TT 34/2018/TT-BYT Điều 17–21: cơ sở báo cáo ngày trước 17 giờ'),
    ('vaccinationSession.reconcileSession', '2026-07-01', '9999-12-31', 17, 'HOUR_OF_DAY', 1, 'TT 13/2026/TT-BYT Điều 15: cơ sở báo cáo ngày trước 17 giờ trong tiêm chủng chiến dịch'),
    ('vaccinationSession.confirmSession', '2016-07-01', '2026-07-01', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 5. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('vaccinationSession.confirmSession', '2026-07-01', '9999-12-31', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2. Thời hạn: mặc định của Trạm, không do văn bản quy định');
