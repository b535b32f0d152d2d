-- What comes after the day of a session: new dates for people who were not vaccinated, the signed reconciliation of its vaccine, reports that were sent.

ALTER TABLE session_subject
    ADD moved_to UUID NULL COMMENT 'session in which somebody who was not vaccinated here got a new place' AFTER paper_no,
    ADD paper_flags VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'codes of what a line entered from paper has to be looked at for, between spaces' AFTER moved_to,
    ADD KEY session_subject_moved (session_id, moved_to),
    ADD KEY session_subject_paper (session_id, paper_no);

-- Signed by the station when the vaccine is accounted for. What the official sends back stays, and is followed by another.
CREATE TABLE session_reconciliation (
    id             UUID          NOT NULL PRIMARY KEY,
    session_id     UUID          NOT NULL,
    open_doses     INT           NOT NULL COMMENT 'what is neither used, wasted nor returned, over all lots',
    minutes        VARCHAR(2000) NULL COMMENT 'why, as signed; null where nothing is open',
    by_id          UUID          NOT NULL,
    by_name        VARCHAR(160)  NOT NULL,
    at             DATETIME(3)   NOT NULL,
    sent_back_at   DATETIME(3)   NULL,
    sent_back_by   UUID          NULL,
    sent_back_by_name VARCHAR(160) NULL,
    sent_back_reason VARCHAR(1000) NULL,
    live           BOOLEAN       AS (IF(sent_back_at IS NULL, TRUE, NULL)) PERSISTENT,
    UNIQUE KEY session_reconciliation_live (session_id, live),
    KEY session_reconciliation_at (session_id, at),
    CONSTRAINT session_reconciliation_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id),
    CONSTRAINT session_reconciliation_minutes CHECK (open_doses = 0 OR minutes IS NOT NULL),
    CONSTRAINT session_reconciliation_back CHECK ((sent_back_at IS NULL) = (sent_back_reason IS NULL))
) ENGINE = InnoDB;

-- Before when a facility reports, by the date of what is reported. 'Before' is kept by its word: at the hour itself it is late.
CREATE TABLE report_deadline (
    kind         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_until  DATE        NOT NULL DEFAULT '9999-12-31',
    day_of_month TINYINT     NULL COMMENT 'of the next month; null: the day of the report itself',
    hour_of_day  TINYINT     NOT NULL,
    source       VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (kind, validity WITHOUT OVERLAPS),
    CONSTRAINT report_deadline_kind CHECK (kind IN ('DAILY', 'MONTHLY')),
    CONSTRAINT report_deadline_day CHECK (day_of_month IS NULL OR day_of_month BETWEEN 1 AND 28),
    CONSTRAINT report_deadline_hour CHECK (hour_of_day BETWEEN 0 AND 23)
) ENGINE = InnoDB;

INSERT INTO report_deadline (kind, valid_from, valid_until, day_of_month, hour_of_day, source) VALUES
    ('DAILY', '2016-07-01', '2026-07-01', NULL, 17, 'TT 34/2018/TT-BYT Điều 17: cơ sở báo cáo hằng ngày trước 17 giờ trong tiêm chủng chiến dịch, chống dịch'),
    ('DAILY', '2026-07-01', '9999-12-31', NULL, 17, 'TT 13/2026/TT-BYT Điều 15: cơ sở báo cáo hằng ngày trước 17 giờ trong tiêm chủng chiến dịch, chống dịch'),
    ('MONTHLY', '2016-07-01', '2026-07-01', 5, 0, 'TT 34/2018/TT-BYT Điều 17: cơ sở báo cáo tháng trước ngày 05 tháng sau'),
    ('MONTHLY', '2026-07-01', '9999-12-31', 3, 0, 'TT 13/2026/TT-BYT Điều 15: cơ sở báo cáo tháng trước ngày 03 tháng sau');

-- A report as a facility sent it; sent anew it is another version, and the first one stays.
CREATE TABLE sent_report (
    id            UUID         NOT NULL PRIMARY KEY,
    kind          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    facility_id   UUID         NOT NULL,
    commune_code  CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    first_day     DATE         NOT NULL,
    last_day      DATE         NOT NULL,
    version_no    SMALLINT     NOT NULL,
    figures       LONGTEXT     NOT NULL COMMENT 'JSON, as it was sent' CHECK (JSON_VALID(figures)),
    due_at        DATETIME(3)  NOT NULL,
    sent_at       DATETIME(3)  NOT NULL,
    sent_by       UUID         NOT NULL,
    sent_by_name  VARCHAR(160) NOT NULL,
    UNIQUE KEY sent_report_version (kind, facility_id, first_day, version_no),
    KEY sent_report_commune (commune_code, first_day),
    KEY sent_report_province (province_code, first_day),
    CONSTRAINT sent_report_kind CHECK (kind IN ('DAILY', 'MONTHLY'))
) ENGINE = InnoDB;

-- Doses of a day or a month by where they were given, at every level.
ALTER TABLE dose
    ADD KEY dose_province_day (province_code, given_on),
    ADD KEY dose_district_day (district_code, given_on),
    ADD KEY dose_facility_day (facility_id, given_on),
    ADD KEY dose_campaign_person (campaign_id, person_id);
