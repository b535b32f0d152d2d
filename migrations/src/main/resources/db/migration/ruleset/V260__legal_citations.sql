-- The text that a screen names as the source of a duty, by the date on which the duty is done.
CREATE TABLE legal_citation (
    duty        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which another text holds',
    vietnamese  VARCHAR(200) NOT NULL,
    english     VARCHAR(200) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (duty, validity WITHOUT OVERLAPS)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Thông tư 13/2026/TT-BYT took the place of 34/2018 and Nghị định 165/2026/NĐ-CP that of 104/2016 on 1 July 2026. Articles are named where
-- they were read; the circular's full text was not at hand.
INSERT INTO legal_citation (duty, valid_from, valid_until, vietnamese, english) VALUES
    ('RECEIPT_OF_VACCINE', '2016-07-01', '2026-07-01', 'TT 34/2018/TT-BYT', 'Circular 34/2018/TT-BYT'),
    ('RECEIPT_OF_VACCINE', '2026-07-01', '9999-12-31', 'TT 13/2026/TT-BYT', 'Circular 13/2026/TT-BYT'),
    ('TEMPERATURE_LOG', '2016-07-01', '2026-07-01', 'TT 34/2018/TT-BYT', 'Circular 34/2018/TT-BYT'),
    ('TEMPERATURE_LOG', '2026-07-01', '9999-12-31', 'TT 13/2026/TT-BYT', 'Circular 13/2026/TT-BYT'),
    ('SESSION_CAPACITY', '2016-07-01', '2026-07-01', 'TT 34/2018/TT-BYT Điều 9', 'Circular 34/2018/TT-BYT art. 9'),
    ('SESSION_CAPACITY', '2026-07-01', '9999-12-31', 'TT 13/2026/TT-BYT', 'Circular 13/2026/TT-BYT'),
    ('LOT_SUSPENSION', '2016-07-01', '2026-07-01', 'NĐ 104/2016/NĐ-CP Điều 6', 'Decree 104/2016/NĐ-CP art. 6'),
    ('LOT_SUSPENSION', '2026-07-01', '9999-12-31', 'TT 13/2026/TT-BYT Điều 12', 'Circular 13/2026/TT-BYT art. 12'),
    ('NEW_DATE_WITHIN_MONTH', '2016-07-01', '2026-07-01', 'TT 34/2018/TT-BYT', 'Circular 34/2018/TT-BYT'),
    ('NEW_DATE_WITHIN_MONTH', '2026-07-01', '9999-12-31', 'TT 13/2026/TT-BYT', 'Circular 13/2026/TT-BYT');
