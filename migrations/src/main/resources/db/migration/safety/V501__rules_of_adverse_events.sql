-- What the law says about adverse events beside their deadlines, by the date of the event. Ends are exclusive; open periods end on 9999-12-31. An old case keeps
-- the rule of its date.
CREATE TABLE adverse_event_rule (
    country            CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VN',
    valid_from         DATE NOT NULL,
    valid_until        DATE NOT NULL DEFAULT '9999-12-31',
    report_clock       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'from when report and investigation run',
    report_source      VARCHAR(500) NOT NULL,
    recipients         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'who gets the report, codes between spaces',
    recipients_source  VARCHAR(500) NOT NULL,
    council_least      SMALLINT NOT NULL COMMENT 'official members of a provincial council at least',
    quorum_of          SMALLINT NOT NULL COMMENT 'quorum_of of quorum_parts of the official members have to be there',
    quorum_parts       SMALLINT NOT NULL,
    votes_of           SMALLINT NOT NULL COMMENT 'votes_of of votes_parts of the votes decide; else the chair does',
    votes_parts        SMALLINT NOT NULL,
    council_source     VARCHAR(500) NOT NULL,
    disability_salaries SMALLINT NOT NULL COMMENT 'base salaries paid for lasting damage',
    funeral_salaries   SMALLINT NOT NULL COMMENT 'base salaries paid for the funeral',
    moral_damage       BIGINT NOT NULL COMMENT 'đồng, for a death',
    days_a_month       SMALLINT NOT NULL COMMENT 'working days by which a monthly income is divided',
    compensation_source VARCHAR(500) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (country, validity WITHOUT OVERLAPS),
    CONSTRAINT adverse_event_rule_clock CHECK (report_clock IN ('EARLIER', 'RECORDING')),
    CONSTRAINT adverse_event_rule_parts CHECK (quorum_of BETWEEN 1 AND quorum_parts AND votes_of BETWEEN 1 AND votes_parts),
    CONSTRAINT adverse_event_rule_amounts CHECK (disability_salaries >= 0 AND funeral_salaries >= 0 AND moral_damage >= 0 AND days_a_month BETWEEN 1 AND 31)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- The text of TT 13/2026/TT-BYT was not at hand: what of it is not known keeps the rule before, and the source says so.
INSERT INTO adverse_event_rule (valid_from, valid_until, report_clock, report_source, recipients, recipients_source, council_least, quorum_of, quorum_parts,
                                votes_of, votes_parts, council_source, disability_salaries, funeral_salaries, moral_damage, days_a_month, compensation_source) VALUES
    ('2016-07-01', '2026-07-01', 'EARLIER', 'NĐ 104/2016/NĐ-CP Điều 5 khoản 2 điểm c (từ khi xảy ra); TT 34/2018/TT-BYT Điều 20 (từ khi ghi nhận)',
     'HEALTH_DEPARTMENT CDC DISTRICT_HEALTH_CENTRE', 'TT 34/2018/TT-BYT Điều 20: Sở Y tế, Trung tâm Kiểm soát bệnh tật, Trung tâm Y tế huyện',
     10, 2, 3, 2, 3, 'TT 24/2018/TT-BYT', 30, 10, 100000000, 22, 'NĐ 104/2016/NĐ-CP Điều 15–20'),
    ('2026-07-01', '9999-12-31', 'RECORDING', 'TT 13/2026/TT-BYT Điều 15 khoản 5 điểm a (từ khi ghi nhận)',
     'HEALTH_DEPARTMENT CDC', 'TT 13/2026/TT-BYT Điều 15 khoản 5 điểm a: Sở Y tế và Trung tâm Kiểm soát bệnh tật cùng lúc',
     10, 2, 3, 2, 3, 'Giữ thành phần và biểu quyết của TT 24/2018/TT-BYT; cần đối chiếu TT 13/2026/TT-BYT', 30, 10, 100000000, 22,
     'NĐ 165/2026/NĐ-CP Điều 50–57; số chia 22 ngày theo NĐ 104/2016/NĐ-CP Điều 17, cần đối chiếu');

-- Lương cơ sở, by which compensation is counted, in đồng a month.
CREATE TABLE base_salary (
    country     CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VN',
    valid_from  DATE NOT NULL,
    valid_until DATE NOT NULL DEFAULT '9999-12-31',
    amount      BIGINT NOT NULL,
    source      VARCHAR(500) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (country, validity WITHOUT OVERLAPS),
    CONSTRAINT base_salary_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO base_salary (valid_from, valid_until, amount, source) VALUES
    ('2016-05-01', '2017-07-01', 1210000, 'NĐ 47/2016/NĐ-CP'),
    ('2017-07-01', '2018-07-01', 1300000, 'NĐ 47/2017/NĐ-CP'),
    ('2018-07-01', '2019-07-01', 1390000, 'NĐ 72/2018/NĐ-CP'),
    ('2019-07-01', '2023-07-01', 1490000, 'NĐ 38/2019/NĐ-CP'),
    ('2023-07-01', '2024-07-01', 1800000, 'NĐ 24/2023/NĐ-CP'),
    ('2024-07-01', '9999-12-31', 2340000, 'NĐ 73/2024/NĐ-CP; mức sau ngày 01/7/2026 cần đối chiếu');
