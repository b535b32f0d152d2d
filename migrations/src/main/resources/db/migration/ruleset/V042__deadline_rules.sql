-- Deadlines by the date they are in force. Ends are exclusive and open periods end on 9999-12-31, so that the primary key refuses overlaps.
CREATE TABLE deadline_rule (
    code                VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from          DATE NOT NULL,
    valid_until         DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which the version no longer holds',
    amount              INT  NOT NULL,
    unit                ENUM ('WORKING_DAYS', 'HOURS', 'DAYS') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remind_before_hours INT  NOT NULL COMMENT 'working hours where the unit is WORKING_DAYS, else hours of the clock',
    source              VARCHAR(500) NOT NULL,
    note                VARCHAR(500) NOT NULL DEFAULT '',
    entered_by          UUID        NULL COMMENT 'null: came with the product',
    entered_at          DATETIME(3) NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (code, validity WITHOUT OVERLAPS),
    CONSTRAINT deadline_rule_amount CHECK (amount BETWEEN 1 AND 10000),
    CONSTRAINT deadline_rule_reminder CHECK (remind_before_hours BETWEEN 0 AND 10000)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Both regimes meet on 1 July 2026. No text sets a number of days for the steps of a list: the lengths are the project's own
-- defaults, and every source says so.
INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit, remind_before_hours, source) VALUES
    ('subjectListApproval.repairRows', '2016-07-01', '2026-07-01', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.repairRows', '2026-07-01', '9999-12-31', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2 điểm b; TT 13/2026/TT-BYT Điều 10. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.reviewList', '2016-07-01', '2026-07-01', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.reviewList', '2026-07-01', '9999-12-31', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2 điểm b; TT 13/2026/TT-BYT Điều 10. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.resolveIdentities', '2016-07-01', '2026-07-01', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4; Công văn 8938/BYT-DP ngày 21/10/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.resolveIdentities', '2026-07-01', '9999-12-31', 2, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2 điểm b; TT 13/2026/TT-BYT Điều 10. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.approveList', '2016-07-01', '2026-07-01', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4; Công văn 8938/BYT-DP ngày 21/10/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.approveList', '2026-07-01', '9999-12-31', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2 điểm b; TT 13/2026/TT-BYT Điều 10. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.approveByPriority', '2016-07-01', '2026-07-01', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 104/2016/NĐ-CP Điều 4; NQ 21/NQ-CP ngày 26/02/2021. Thời hạn: mặc định của Trạm, không do văn bản quy định'),
    ('subjectListApproval.approveByPriority', '2026-07-01', '9999-12-31', 1, 'WORKING_DAYS', 4, 'Việc: NĐ 165/2026/NĐ-CP Điều 58 khoản 2 điểm b; TT 13/2026/TT-BYT Điều 10. Thời hạn: mặc định của Trạm, không do văn bản quy định');
