CREATE TABLE subject_list (
    id               UUID         NOT NULL PRIMARY KEY,
    code             VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    campaign_id      UUID         NOT NULL,
    title            VARCHAR(300) NOT NULL,
    commune_code     CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code    CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    facility_id      UUID         NULL COMMENT 'the organisation that collects, where it is one',
    state            VARCHAR(18)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision         INT          NOT NULL DEFAULT 0 COMMENT 'moves with each change of state: who comes second is told',
    event_date       DATE         NOT NULL COMMENT 'the day whose rules this list keeps',
    supplements_id   UUID         NULL COMMENT 'the list whose left-out rows this one carries on',
    made_by          UUID         NOT NULL,
    made_by_name     VARCHAR(200) NOT NULL,
    made_at          DATETIME(3)  NOT NULL,
    submitted_at     DATETIME(3)  NULL,
    reviewed_by      VARCHAR(200) NULL,
    reviewed_at      DATETIME(3)  NULL,
    identified_by    VARCHAR(200) NULL,
    identified_at    DATETIME(3)  NULL,
    closed_at        DATETIME(3)  NULL,
    note             VARCHAR(1000) NULL COMMENT 'reason of the last return or withdrawal',
    KEY subject_list_campaign (campaign_id, commune_code),
    KEY subject_list_commune (commune_code, made_at),
    KEY subject_list_district (district_code, made_at),
    KEY subject_list_province (province_code, made_at),
    KEY subject_list_facility (facility_id, made_at),
    KEY subject_list_maker (made_by, made_at),
    KEY subject_list_recent (made_at),
    FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE = InnoDB;

CREATE TABLE list_code_sequence (
    year    SMALLINT NOT NULL PRIMARY KEY,
    last_no INT      NOT NULL
) ENGINE = InnoDB;

CREATE TABLE list_upload (
    id           UUID         NOT NULL PRIMARY KEY,
    list_id      UUID         NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    size_bytes   BIGINT       NOT NULL,
    sha256       BINARY(32)   NOT NULL,
    uploaded_by  VARCHAR(200) NOT NULL,
    uploaded_at  DATETIME(3)  NOT NULL,
    rows_read    INT          NOT NULL DEFAULT 0,
    rows_good    INT          NOT NULL DEFAULT 0,
    rows_faulty  INT          NOT NULL DEFAULT 0,
    rows_same    INT          NOT NULL DEFAULT 0 COMMENT 'already in the list, unchanged',
    rows_mended  INT          NOT NULL DEFAULT 0 COMMENT 'rows of the list that this file corrected',
    refusal      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    refusal_detail VARCHAR(500) NULL,
    notes        VARCHAR(1000) NULL COMMENT 'ignored columns, encoding',
    UNIQUE KEY list_upload_once (list_id, sha256),
    FOREIGN KEY (list_id) REFERENCES subject_list (id)
) ENGINE = InnoDB;

CREATE TABLE list_upload_part (
    upload_id UUID       NOT NULL,
    part      INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (upload_id, part),
    FOREIGN KEY (upload_id) REFERENCES list_upload (id)
) ENGINE = InnoDB;

CREATE TABLE list_row (
    id               UUID         NOT NULL PRIMARY KEY,
    list_id          UUID         NOT NULL,
    row_no           INT          NOT NULL COMMENT 'place in the list',
    upload_id        UUID         NULL,
    file_row         INT          NULL COMMENT 'row number in the file it came from',
    content_hash     BINARY(32)   NOT NULL COMMENT 'recognises the same row in another file',
    verdict          CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL
                     COMMENT 'good, good with a warning, faulty' CHECK (verdict IN ('G', 'W', 'F')),
    left_out         BOOLEAN      NOT NULL DEFAULT FALSE,
    left_out_reason  VARCHAR(500) NULL,
    left_out_code    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    left_out_by      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'role that left it out',
    carried_to       UUID         NULL COMMENT 'row of the supplementary list that carries it on',
    person_id        UUID         NULL COMMENT 'person already known, once the station has said so',
    name             VARCHAR(200) NOT NULL,
    name_key         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sex              CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    birth_date       DATE         NULL,
    birth_precision  CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_number        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_kind          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone_override   VARCHAR(200) NULL COMMENT 'who allowed more than five people on this number, and why',
    insurance_number VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    occupation       VARCHAR(200) NULL,
    employer         VARCHAR(200) NULL,
    hamlet           VARCHAR(200) NULL,
    address_line     VARCHAR(200) NULL,
    commune_code     CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    ethnicity        CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    nationality      CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    group_mask       INT          NOT NULL DEFAULT 0 COMMENT 'bit n-1 set: priority group n',
    best_group       TINYINT      NULL,
    evidence         VARCHAR(500) NULL COMMENT 'underlying disease or paper that the group rests on',
    guardian_name    VARCHAR(200) NULL,
    guardian_phone   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    guardian_relation VARCHAR(200) NULL,
    note             VARCHAR(500) NULL,
    identity_state   VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_reason  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_evidence VARCHAR(500) NULL,
    raw              JSON         NULL COMMENT 'the cells that could not be understood, as typed',
    version          INT          NOT NULL DEFAULT 0,
    UNIQUE KEY list_row_place (list_id, row_no),
    UNIQUE KEY list_row_content (list_id, content_hash),
    KEY list_row_verdict (list_id, verdict, row_no),
    KEY list_row_left_out (list_id, left_out, row_no),
    KEY list_row_group (list_id, best_group),
    KEY list_row_identity (list_id, identity_state, row_no),
    KEY list_row_id_number (list_id, id_number),
    KEY list_row_birth (list_id, birth_date, sex, name_key),
    KEY list_row_phone (phone, list_id),
    FOREIGN KEY (list_id) REFERENCES subject_list (id)
) ENGINE = InnoDB;

CREATE TABLE list_row_fault (
    row_id    UUID        NOT NULL,
    n         TINYINT     NOT NULL,
    list_id   UUID        NOT NULL,
    field     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hard      BOOLEAN     NOT NULL,
    arguments JSON        NOT NULL,
    PRIMARY KEY (row_id, n),
    KEY list_row_fault_kind (list_id, hard, code, field),
    FOREIGN KEY (row_id) REFERENCES list_row (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- Two records that may be one person. The station decides each pair; nothing is merged by itself.
CREATE TABLE list_duplicate (
    id           UUID         NOT NULL PRIMARY KEY,
    list_id      UUID         NOT NULL,
    row_id       UUID         NOT NULL,
    other_row_id UUID         NULL COMMENT 'another row of the same list',
    person_id    UUID         NULL COMMENT 'or a person already known',
    strength     CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (strength IN ('D', 'S', 'W')),
    reasons      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'codes joined by a comma',
    decision     VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL
                 CHECK (decision IN ('SAME', 'DIFFERENT')),
    decided_by   VARCHAR(200) NULL,
    decided_at   DATETIME(3)  NULL,
    UNIQUE KEY list_duplicate_rows (row_id, other_row_id),
    UNIQUE KEY list_duplicate_person (row_id, person_id),
    KEY list_duplicate_open (list_id, decision),
    CHECK ((other_row_id IS NULL) <> (person_id IS NULL)),
    FOREIGN KEY (row_id) REFERENCES list_row (id) ON DELETE CASCADE
) ENGINE = InnoDB;

CREATE TABLE list_decision (
    id            UUID         NOT NULL PRIMARY KEY,
    list_id       UUID         NOT NULL,
    level         VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (level IN ('COMMUNE', 'DISTRICT')),
    number        VARCHAR(40)  NOT NULL COMMENT 'as printed, e.g. 12/QĐ-UBND',
    decided_at    DATETIME(3)  NOT NULL,
    signer_id     UUID         NOT NULL,
    signer_name   VARCHAR(200) NOT NULL,
    signer_title  VARCHAR(200) NOT NULL,
    approved      INT          NOT NULL,
    left_out      INT          NOT NULL,
    voided_at     DATETIME(3)  NULL COMMENT 'the next level sent the list back: the decision no longer holds',
    in_force      BOOLEAN      AS (CASE WHEN voided_at IS NULL THEN TRUE END) PERSISTENT,
    UNIQUE KEY list_decision_once (list_id, level, in_force),
    FOREIGN KEY (list_id) REFERENCES subject_list (id)
) ENGINE = InnoDB;

CREATE TABLE decision_sequence (
    unit_code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year      SMALLINT   NOT NULL,
    last_no   INT        NOT NULL,
    PRIMARY KEY (unit_code, year)
) ENGINE = InnoDB;

CREATE TABLE enrolment (
    id           UUID        NOT NULL PRIMARY KEY,
    campaign_id  UUID        NOT NULL,
    person_id    UUID        NOT NULL,
    list_id      UUID        NOT NULL,
    row_id       UUID        NOT NULL,
    best_group   TINYINT     NOT NULL,
    group_mask   INT         NOT NULL,
    commune_code CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enrolled_at  DATETIME(3) NOT NULL,
    ended_at     DATETIME(3) NULL,
    live         BOOLEAN     AS (CASE WHEN ended_at IS NULL THEN TRUE END) PERSISTENT,
    UNIQUE KEY enrolment_one_live (campaign_id, person_id, live),
    UNIQUE KEY enrolment_row (row_id),
    KEY enrolment_list (list_id),
    KEY enrolment_due (campaign_id, commune_code, best_group),
    FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
