-- One slip of a whole session, corrected as one: examined by one person, agreed to by another, a row for each dose with what became of it. A dose about which
-- somebody complained is corrected by that complaint's own case; any other one by the row itself.
CREATE TABLE complaint_bulk (
    id               UUID         NOT NULL PRIMARY KEY,
    code             VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DL-2026-0003',
    state            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    session_id       UUID         NOT NULL,
    session_code     VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    field            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded         VARCHAR(200) NOT NULL,
    becomes          VARCHAR(200) NOT NULL,
    basis            VARCHAR(500) NOT NULL,
    commune_code     VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code    CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code    CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    facility_id      UUID         NULL,
    examined_by      UUID         NOT NULL,
    examined_by_name VARCHAR(160) NOT NULL,
    examined_at      DATETIME(3)  NOT NULL,
    decided_by       UUID         NULL,
    decided_by_name  VARCHAR(160) NULL,
    decided_at       DATETIME(3)  NULL,
    decision_words   VARCHAR(500) NULL,
    version          INT          NOT NULL DEFAULT 0,
    -- one slip of a session is corrected once at a time
    open             BOOLEAN      AS (IF(state IN ('DONE', 'SENT_BACK'), NULL, TRUE)) PERSISTENT,
    UNIQUE KEY complaint_bulk_code (code),
    UNIQUE KEY complaint_bulk_once (session_id, field, recorded, open),
    KEY complaint_bulk_commune (commune_code, id),
    KEY complaint_bulk_province (province_code, id),
    CONSTRAINT complaint_bulk_state CHECK (state IN ('PROPOSING', 'APPROVING', 'APPLYING', 'RETURNING', 'DONE', 'SENT_BACK')),
    CONSTRAINT complaint_bulk_field CHECK (field IN ('PRODUCT', 'GIVEN_ON', 'LOT')),
    CONSTRAINT complaint_bulk_two CHECK (decided_by IS NULL OR decided_by <> examined_by)
) ENGINE = InnoDB;

CREATE TABLE complaint_bulk_row (
    bulk_id      UUID        NOT NULL,
    row_no       INT         NOT NULL,
    dose_id      UUID        NOT NULL COMMENT 'the version that was examined',
    complaint_id UUID        NULL COMMENT 'whose case corrects it',
    result       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refusal      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'code of why it was left out',
    PRIMARY KEY (bulk_id, row_no),
    UNIQUE KEY complaint_bulk_row_dose (bulk_id, dose_id),
    KEY complaint_bulk_row_complaint (complaint_id),
    CONSTRAINT complaint_bulk_row_of FOREIGN KEY (bulk_id) REFERENCES complaint_bulk (id),
    CONSTRAINT complaint_bulk_row_dose_known FOREIGN KEY (dose_id) REFERENCES dose (id),
    CONSTRAINT complaint_bulk_row_case FOREIGN KEY (complaint_id) REFERENCES complaint (id),
    CONSTRAINT complaint_bulk_row_result CHECK (result IN ('WAITING', 'READY', 'AGREED', 'CORRECTED', 'LEFT', 'RETURNED')),
    CONSTRAINT complaint_bulk_row_left CHECK ((result = 'LEFT') = (refusal IS NOT NULL))
) ENGINE = InnoDB;

CREATE TABLE complaint_bulk_sequence (
    year    SMALLINT NOT NULL PRIMARY KEY,
    last_no INT      NOT NULL
) ENGINE = InnoDB;
