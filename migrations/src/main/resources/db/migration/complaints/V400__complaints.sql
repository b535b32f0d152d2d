-- What citizens say is wrong: a row is one complaint with its number, its clock, its desk, and what became of it. Fields are claimed one by one beside what
-- the record said when it was filed. Everything that was said or decided is a line that nobody changes.
CREATE TABLE complaint (
    id               UUID         NOT NULL PRIMARY KEY,
    code             VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PA-2026-0412',
    check_suffix     CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'drawn by lot, so that a number cannot be guessed from another',
    kind             VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel          VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- whom it is about, as told
    person_name      VARCHAR(200) NOT NULL,
    name_key         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    birth_date       DATE         NOT NULL,
    birth_precision  CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'verified by a code on the portal; null for somebody without one',
    words            VARCHAR(2000) NOT NULL,
    -- what it is about, as found
    person_id        UUID         NULL,
    dose_id          UUID         NULL COMMENT 'the version that was pointed at, or the latest correction of it',
    -- the places that it names
    facility_id      UUID         NULL,
    named_commune    CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    named_district   CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    named_province   CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- who examines it; the unit of the desk where there is no commune
    desk             VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    commune_code     VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code    CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    desk_facility    UUID         NULL,
    routing_reason   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- the clock
    filed_at         DATETIME(3)  NOT NULL,
    filed_by         UUID         NULL COMMENT 'null: by the citizen',
    filed_by_name    VARCHAR(160) NULL,
    event_date       DATE         NOT NULL COMMENT 'chooses the rules',
    clock_start      DATETIME(3)  NOT NULL COMMENT 'recording, the answer to a question, or the reopening',
    due_at           DATETIME(3)  NOT NULL COMMENT 'of the answer',
    -- what the desk proposes
    proposal         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    basis            VARCHAR(500) NULL,
    examined_by      UUID         NULL,
    examined_by_name VARCHAR(160) NULL,
    examined_at      DATETIME(3)  NULL,
    verified_by      UUID         NULL,
    verified_by_name VARCHAR(160) NULL,
    verified_at      DATETIME(3)  NULL,
    verified_by_what VARCHAR(300) NULL,
    approved_by      UUID         NULL,
    approved_by_name VARCHAR(160) NULL,
    approved_at      DATETIME(3)  NULL,
    applied_at       DATETIME(3)  NULL,
    -- the answer
    outcome          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    reject_reason    TINYINT      NULL,
    answer           VARCHAR(1000) NULL,
    answered_at      DATETIME(3)  NULL,
    reopen_until     DATETIME(3)  NULL,
    answer_until     DATETIME(3)  NULL COMMENT 'of the citizen, while asked',
    rounds           SMALLINT     NOT NULL DEFAULT 1 COMMENT 'one more with each reopening',
    joined           SMALLINT     NOT NULL DEFAULT 0 COMMENT 'times that the same was filed again',
    version          INT          NOT NULL DEFAULT 0,
    open             BOOLEAN      AS (IF(state IN ('ANSWERED', 'WITHDRAWN'), NULL, TRUE)) PERSISTENT,
    UNIQUE KEY complaint_code (code),
    KEY complaint_person (person_id, filed_at),
    KEY complaint_dose (dose_id),
    KEY complaint_told (phone, name_key, birth_date, open),
    KEY complaint_commune (commune_code, open, due_at),
    KEY complaint_district (district_code, open, due_at),
    KEY complaint_province (province_code, open, due_at),
    CONSTRAINT complaint_kind CHECK (kind IN ('DOSE_MISSING', 'PERSONAL_DATA', 'DOSE_DATA', 'EXTRA_DOSE', 'CERTIFICATE', 'OTHER', 'FEEDBACK')),
    CONSTRAINT complaint_channel CHECK (channel IN ('PORTAL', 'STATION')),
    CONSTRAINT complaint_state CHECK (state IN ('FILED', 'EXAMINING', 'ASKING', 'VERIFYING', 'APPROVING', 'APPLYING', 'ANSWERED', 'WITHDRAWN')),
    CONSTRAINT complaint_desk CHECK (desk IS NULL OR desk IN ('STATION', 'DISTRICT', 'PROVINCE')),
    CONSTRAINT complaint_proposal CHECK (proposal IS NULL OR proposal IN ('AMEND', 'ADD_DOSE', 'VOID_DOSE')),
    CONSTRAINT complaint_outcome CHECK (outcome IS NULL OR outcome IN ('CORRECTED', 'REJECTED', 'ANSWERED', 'UNANSWERED')),
    CONSTRAINT complaint_answered CHECK ((state = 'ANSWERED') <= (outcome IS NOT NULL)),
    CONSTRAINT complaint_rejected CHECK ((outcome <=> 'REJECTED') = (reject_reason IS NOT NULL)),
    CONSTRAINT complaint_corrected CHECK ((outcome <=> 'CORRECTED') <= (applied_at IS NOT NULL)),
    -- never alone: the database says it as well
    CONSTRAINT complaint_two CHECK (approved_by IS NULL OR approved_by <> examined_by),
    CONSTRAINT complaint_person_known FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT complaint_dose_known FOREIGN KEY (dose_id) REFERENCES dose (id)
) ENGINE = InnoDB;

-- Field by field: what the record said when it was filed, what the citizen says it should be, and what the desk proposes.
CREATE TABLE complaint_field (
    complaint_id UUID         NOT NULL,
    field        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded     VARCHAR(200) NULL COMMENT 'null: nothing was recorded',
    claimed      VARCHAR(200) NULL COMMENT 'null: the citizen does not contest it',
    proposed     VARCHAR(200) NULL,
    PRIMARY KEY (complaint_id, field),
    CONSTRAINT complaint_field_of FOREIGN KEY (complaint_id) REFERENCES complaint (id),
    CONSTRAINT complaint_field_known CHECK (field IN ('NAME', 'BIRTH_DATE', 'SEX', 'ID_NUMBER', 'PRODUCT', 'GIVEN_ON', 'LOT', 'PLACE'))
) ENGINE = InnoDB;

-- What was said and decided, for the citizen and for staff. Only ever added to.
CREATE TABLE complaint_entry (
    id           UUID         NOT NULL PRIMARY KEY,
    complaint_id UUID         NOT NULL,
    kind         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words        VARCHAR(2000) NOT NULL DEFAULT '',
    code         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a reason whose words live in the message files',
    by_id        UUID         NULL,
    by_name      VARCHAR(160) NULL COMMENT 'null: the citizen, or the system',
    at           DATETIME(3)  NOT NULL,
    KEY complaint_entry_of (complaint_id, id),
    CONSTRAINT complaint_entry_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB;

-- A photo of a paper, taken apart and written anew before it is kept: what is here is a picture and nothing else.
CREATE TABLE complaint_evidence (
    id           UUID         NOT NULL PRIMARY KEY,
    complaint_id UUID         NOT NULL,
    sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of what was sent: the same picture is kept once',
    width        SMALLINT     NOT NULL,
    height       SMALLINT     NOT NULL,
    jpeg         MEDIUMBLOB   NOT NULL,
    at           DATETIME(3)  NOT NULL,
    UNIQUE KEY complaint_evidence_once (complaint_id, sha256),
    CONSTRAINT complaint_evidence_of FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB;

CREATE TABLE complaint_code_sequence (
    year    SMALLINT NOT NULL PRIMARY KEY,
    last_no INT      NOT NULL
) ENGINE = InnoDB;

-- Districts to which a Department of Health has delegated complaints (9458/BYT-CNTT: 'Sở/CDC or a delegated TTYT'). Ends are exclusive.
CREATE TABLE complaint_delegation (
    district_code CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_until   DATE         NOT NULL DEFAULT '9999-12-31',
    decision      VARCHAR(200) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (district_code, validity WITHOUT OVERLAPS)
) ENGINE = InnoDB;
