-- A day of the next week is a measure of its own: progress of an adverse event is reported by Monday or Wednesday of the week that follows. Where that day is
-- off, the deadline ends with the next working day (Bộ luật Dân sự 91/2015/QH13 art. 148.5).
ALTER TABLE deadline_rule
    MODIFY unit ENUM ('WORKING_DAYS', 'HOURS', 'DAYS', 'HOUR_OF_DAY', 'DAY_OF_NEXT_WEEK') CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

ALTER TABLE work_item
    MODIFY due_unit VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOURS';

-- From when each runs is for the capability to say: the report by the rule of the event's date (adverse_event_rule), the council from the receipt of the
-- investigation report, announcement and compensation from the signed minutes, the others from the opening of the task.
INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit, remind_before_hours, source) VALUES
    ('adverseEventInvestigation.followUp', '2016-07-01', '2026-07-01', 7, 'DAYS', 24, 'Việc: TT 34/2018/TT-BYT Điều 14. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.followUp', '2026-07-01', '9999-12-31', 7, 'DAYS', 24, 'Việc: TT 13/2026/TT-BYT Điều 12. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.completeInitialReport', '2016-07-01', '2026-07-01', 24, 'HOURS', 6, 'NĐ 104/2016/NĐ-CP Điều 5 khoản 2 điểm c: 24 giờ từ khi xảy ra; TT 34/2018/TT-BYT Điều 20: 24 giờ từ khi ghi nhận. Tính mốc sớm hơn'),
    ('adverseEventInvestigation.completeInitialReport', '2026-07-01', '9999-12-31', 24, 'HOURS', 6, 'TT 13/2026/TT-BYT Điều 15 khoản 5 điểm a: 24 giờ từ khi ghi nhận'),
    ('adverseEventInvestigation.openInvestigation', '2016-07-01', '2026-07-01', 24, 'HOURS', 6, 'NĐ 104/2016/NĐ-CP Điều 6 khoản 1: 24 giờ từ khi xảy ra'),
    ('adverseEventInvestigation.openInvestigation', '2026-07-01', '9999-12-31', 24, 'HOURS', 6, 'Việc: NĐ 165/2026/NĐ-CP Điều 52. Thời hạn: giữ 24 giờ của quy định trước, tính từ khi ghi nhận; cần đối chiếu TT 13/2026/TT-BYT'),
    ('adverseEventInvestigation.investigate', '2016-07-01', '2026-07-01', 14, 'DAYS', 48, 'Việc: TT 34/2018/TT-BYT Điều 15. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.investigate', '2026-07-01', '9999-12-31', 14, 'DAYS', 48, 'Việc: NĐ 165/2026/NĐ-CP Điều 52. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.supplementInvestigation', '2016-07-01', '2026-07-01', 10, 'DAYS', 48, 'Việc: TT 34/2018/TT-BYT Điều 15, 16. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.supplementInvestigation', '2026-07-01', '9999-12-31', 10, 'DAYS', 48, 'Việc: NĐ 165/2026/NĐ-CP Điều 52. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.conveneCouncil', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 16, 'NĐ 104/2016/NĐ-CP Điều 6 khoản 1: Hội đồng họp trong 5 ngày làm việc từ khi nhận biên bản điều tra'),
    ('adverseEventInvestigation.conveneCouncil', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 16, 'NĐ 165/2026/NĐ-CP Điều 52 khoản 1: Hội đồng họp trong 5 ngày làm việc từ khi nhận biên bản điều tra'),
    ('adverseEventInvestigation.recordConclusion', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 6 khoản 1: Hội đồng họp trong 5 ngày làm việc từ khi nhận biên bản điều tra'),
    ('adverseEventInvestigation.recordConclusion', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 8, 'NĐ 165/2026/NĐ-CP Điều 52 khoản 1: Hội đồng họp trong 5 ngày làm việc từ khi nhận biên bản điều tra'),
    ('adverseEventInvestigation.announceCause', '2016-07-01', '2026-07-01', 24, 'HOURS', 6, 'NĐ 104/2016/NĐ-CP Điều 6 khoản 2: 24 giờ từ khi có biên bản của Hội đồng'),
    ('adverseEventInvestigation.announceCause', '2026-07-01', '9999-12-31', 24, 'HOURS', 6, 'NĐ 165/2026/NĐ-CP Điều 52 khoản 4: 24 giờ từ khi có biên bản của Hội đồng, gồm cả báo cho gia đình khi Nhà nước bồi thường'),
    ('adverseEventInvestigation.decideCompensation', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 17, 18: 5 ngày làm việc từ khi có kết luận'),
    ('adverseEventInvestigation.decideCompensation', '2026-07-01', '9999-12-31', 10, 'WORKING_DAYS', 16, 'NĐ 165/2026/NĐ-CP Điều 53–55: 10 ngày làm việc từ khi có kết luận'),
    ('adverseEventInvestigation.closeCase', '2016-07-01', '2026-07-01', 10, 'WORKING_DAYS', 16, 'Việc: NĐ 104/2016/NĐ-CP Điều 6 khoản 3; TT 34/2018/TT-BYT Điều 22. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.closeCase', '2026-07-01', '9999-12-31', 10, 'WORKING_DAYS', 16, 'Việc: NĐ 165/2026/NĐ-CP Điều 52; TT 13/2026/TT-BYT Điều 25. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('adverseEventInvestigation.reportProgress', '2016-07-01', '2026-07-01', 1, 'DAY_OF_NEXT_WEEK', 8, 'TT 34/2018/TT-BYT Điều 20 khoản 2: cơ sở báo cáo vào thứ Hai tuần kế tiếp'),
    ('adverseEventInvestigation.reportProgress', '2026-07-01', '9999-12-31', 1, 'DAY_OF_NEXT_WEEK', 8, 'Giữ thứ Hai tuần kế tiếp của TT 34/2018/TT-BYT; cần đối chiếu TT 13/2026/TT-BYT'),
    ('adverseEventInvestigation.forwardProgress', '2016-07-01', '2026-07-01', 3, 'DAY_OF_NEXT_WEEK', 8, 'TT 34/2018/TT-BYT Điều 20 khoản 2: CDC báo cáo vào thứ Tư tuần kế tiếp'),
    ('adverseEventInvestigation.forwardProgress', '2026-07-01', '9999-12-31', 3, 'DAY_OF_NEXT_WEEK', 8, 'Giữ thứ Tư tuần kế tiếp của TT 34/2018/TT-BYT; cần đối chiếu TT 13/2026/TT-BYT');
