-- Adverse events after vaccination: one case an event, however many report it. The unique key open_key is what keeps two reporters on two nodes on one case.

CREATE TABLE adverse_event_code_sequence (
    year    SMALLINT NOT NULL PRIMARY KEY,
    last_no INT      NOT NULL
) ENGINE = InnoDB;

CREATE TABLE adverse_event (
    id               UUID         NOT NULL PRIMARY KEY,
    code             VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    person_id        UUID         NULL COMMENT 'null: a report without an ID; the reports tell who it may be',
    dose_id          UUID         NULL COMMENT 'the dose it followed; null: given elsewhere, or not known',
    product_code     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    lot_id           UUID         NULL,
    lot_text         VARCHAR(40)  NULL COMMENT 'lot number as told, where no such lot is known here',
    vaccinated_at    DATETIME(3)  NULL COMMENT 'of a dose entered afterwards without its hour: the begin of its day',
    vaccinated_on    DATE         NULL COMMENT 'of a dose that is known here',
    session_id       UUID         NULL,
    facility_id      UUID         NOT NULL COMMENT 'that gave the dose, or that filed the event where the dose was given elsewhere',
    commune_code     CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code    CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_at         DATETIME(3)  NOT NULL COMMENT 'when it happened, the earliest that was told',
    event_on         DATE         NOT NULL COMMENT 'the day in Viet Nam of the first report: the case keeps its rules',
    recorded_at      DATETIME(3)  NOT NULL COMMENT 'of the first report',
    criteria         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'codes of WHO between spaces',
    anaphylaxis      TINYINT      NOT NULL DEFAULT 0,
    national         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    severity_reason  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    serious          BOOLEAN      NOT NULL,
    serious_event_at DATETIME(3)  NULL COMMENT 'of the report that made it serious: the clocks start here',
    serious_recorded_at DATETIME(3) NULL,
    serious_by       UUID         NULL,
    serious_by_name  VARCHAR(160) NULL,
    lowered_at       DATETIME(3)  NULL,
    lowered_by_name  VARCHAR(160) NULL,
    lowered_reason   VARCHAR(1000) NULL,
    patient_state    VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state            VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filed_by         UUID         NULL COMMENT 'null: by a citizen',
    filed_by_name    VARCHAR(160) NOT NULL,
    report_at        DATETIME(3)  NULL COMMENT 'the written report of 24 hours',
    investigation_at DATETIME(3)  NULL COMMENT 'opened',
    investigator     VARCHAR(160) NULL COMMENT 'head of the team',
    investigated_at  DATETIME(3)  NULL COMMENT 'the investigation report was received, the latest: the clock of the council starts here',
    minutes_at       DATETIME(3)  NULL COMMENT 'the minutes of the council were signed, the latest: announcement and compensation run from here',
    announced_at     DATETIME(3)  NULL,
    closed_at        DATETIME(3)  NULL,
    ended_reason     VARCHAR(1000) NULL,
    merged_into      UUID         NULL COMMENT 'the case of the same event that has its reports now',
    version          INT          NOT NULL DEFAULT 0,
    open_key         VARCHAR(75)  CHARACTER SET ascii COLLATE ascii_bin AS (IF(person_id IS NULL OR state IN ('CLOSED', 'WITHDRAWN'), NULL,
                                  CONCAT(person_id, '/', COALESCE(vaccinated_on, '-')))) PERSISTENT COMMENT 'by the day of the dose, which stays when the dose is corrected otherwise',
    UNIQUE KEY adverse_event_open_once (open_key),
    KEY adverse_event_commune (commune_code, recorded_at, id),
    KEY adverse_event_district (district_code, recorded_at, id),
    KEY adverse_event_province (province_code, recorded_at, id),
    KEY adverse_event_recorded (recorded_at, id),
    KEY adverse_event_facility (facility_id, recorded_at, id),
    KEY adverse_event_person (person_id),
    KEY adverse_event_lot (lot_id, recorded_at),
    KEY adverse_event_session (session_id),
    CONSTRAINT adverse_event_person_known FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT adverse_event_lot_known FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT adverse_event_dose_day CHECK ((dose_id IS NULL) = (vaccinated_on IS NULL)),
    CONSTRAINT adverse_event_after_the_dose CHECK (vaccinated_at IS NULL OR event_at >= vaccinated_at),
    CONSTRAINT adverse_event_recorded_after CHECK (recorded_at >= event_at - INTERVAL 5 MINUTE),
    CONSTRAINT adverse_event_grade CHECK (anaphylaxis BETWEEN 0 AND 4),
    CONSTRAINT adverse_event_national CHECK (national IN ('COMMON_REACTION', 'WHO_ONLY', 'SERIOUS_ACCIDENT')),
    CONSTRAINT adverse_event_state CHECK (state IN ('FOLLOW_UP', 'EARLY', 'CONVENING', 'CONCLUDING', 'SUPPLEMENTING', 'ANNOUNCING', 'COMPENSATING', 'CLOSING', 'CLOSED', 'WITHDRAWN')),
    CONSTRAINT adverse_event_patient CHECK (patient_state IN ('RECOVERED', 'RECOVERING', 'NOT_RECOVERED', 'SEQUELAE', 'DIED', 'UNKNOWN')),
    CONSTRAINT adverse_event_serious CHECK (NOT serious OR (serious_event_at IS NOT NULL AND serious_recorded_at IS NOT NULL)),
    CONSTRAINT adverse_event_ended CHECK ((state IN ('CLOSED', 'WITHDRAWN')) = (closed_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- What a reporter told. Only added to; all reports of an event stay, also those that say what another one said. To which case a report belongs is
-- said beside it, for cases are joined.
CREATE TABLE adverse_event_report (
    id            UUID          NOT NULL PRIMARY KEY,
    command_id    UUID          NOT NULL COMMENT 'made by the screen before it is sent: the same report counts once',
    source        VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    facility_id   UUID          NULL COMMENT 'who reports',
    facility_commune  CHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    by_id         UUID          NULL,
    by_name       VARCHAR(160)  NOT NULL,
    recorded_at   DATETIME(3)   NOT NULL,
    event_at      DATETIME(3)   NOT NULL,
    criteria      VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    anaphylaxis   TINYINT       NOT NULL DEFAULT 0,
    signs         VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'codes of observed reactions between spaces',
    narrative     VARCHAR(4000) NOT NULL,
    patient_state VARCHAR(14)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    patient_name  VARCHAR(200)  NULL COMMENT 'as told, where the person is not known here',
    patient_birth VARCHAR(40)   NULL,
    patient_phone VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    patient_address VARCHAR(300) NULL,
    vaccine_text  VARCHAR(120)  NULL COMMENT 'as told, of a dose given elsewhere',
    lot_text      VARCHAR(40)   NULL,
    place_text    VARCHAR(200)  NULL,
    UNIQUE KEY adverse_event_report_command (command_id),
    CONSTRAINT adverse_event_report_source CHECK (source IN ('OBSERVATION', 'STATION', 'HOSPITAL', 'CITIZEN'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE adverse_event_report_of (
    report_id UUID NOT NULL PRIMARY KEY,
    case_id   UUID NOT NULL,
    KEY adverse_event_report_of_case (case_id, report_id),
    CONSTRAINT adverse_event_report_of_report FOREIGN KEY (report_id) REFERENCES adverse_event_report (id),
    CONSTRAINT adverse_event_report_of_known FOREIGN KEY (case_id) REFERENCES adverse_event (id)
) ENGINE = InnoDB;

-- Every deadline of a case with what came of it. Only added to.
CREATE TABLE adverse_event_task_done (
    id          UUID          NOT NULL PRIMARY KEY,
    case_id     UUID          NOT NULL,
    task        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    opened_at   DATETIME(3)   NOT NULL,
    due_at      DATETIME(3)   NOT NULL,
    done_at     DATETIME(3)   NOT NULL,
    by_id       UUID          NOT NULL,
    by_name     VARCHAR(160)  NOT NULL,
    words       VARCHAR(4000) NOT NULL DEFAULT '' COMMENT 'what was done or found',
    late_reason VARCHAR(1000) NULL,
    KEY adverse_event_task_done_case (case_id, done_at),
    CONSTRAINT adverse_event_task_done_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT adverse_event_task_done_task CHECK (task IN ('followUp', 'completeInitialReport', 'openInvestigation', 'investigate', 'conveneCouncil', 'supplementInvestigation', 'recordConclusion', 'announceCause', 'decideCompensation', 'closeCase', 'reportProgress', 'forwardProgress')),
    CONSTRAINT adverse_event_task_done_late CHECK (done_at <= due_at OR late_reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Sections of the case form that several people fill at once: each has a revision of its own.
CREATE TABLE adverse_event_section (
    case_id  UUID          NOT NULL,
    section  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words    VARCHAR(8000) NOT NULL,
    complete BOOLEAN       NOT NULL DEFAULT FALSE,
    revision INT           NOT NULL,
    by_id    UUID          NOT NULL,
    by_name  VARCHAR(160)  NOT NULL,
    at       DATETIME(3)   NOT NULL,
    PRIMARY KEY (case_id, section),
    CONSTRAINT adverse_event_section_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT adverse_event_section_known CHECK (section IN ('PERSON', 'VACCINE', 'SYMPTOMS', 'CARE', 'CIRCLE', 'SAMPLES', 'PRACTICE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
