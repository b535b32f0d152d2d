-- Vaccine: what it is (product), which boxes of it (lot), where it lies (store) and how it moved (ledger). Amounts are doses, never vials: a
-- vial is opened whole and its doses leave one by one. A movement takes from one place and gives to another; balances are kept beside the
-- ledger by conditional updates and can never fall below zero.

CREATE TABLE vaccine_product (
    code             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name             VARCHAR(120) NOT NULL COMMENT 'trade name as printed',
    manufacturer     VARCHAR(160) NOT NULL,
    disease          VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it protects against, COVID-19',
    antigen          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'kept apart from the trade name: products of one antigen follow each other',
    platform         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    doses_per_vial   SMALLINT     NOT NULL COMMENT 'usual; the lot says what holds',
    open_vial_minutes INT         NOT NULL COMMENT 'usual; the lot says what holds',
    CONSTRAINT vaccine_product_code_shape CHECK (code REGEXP '^[A-Z0-9][A-Z0-9-]*$'),
    CONSTRAINT vaccine_product_platform CHECK (platform IN ('MRNA', 'VECTOR', 'INACTIVATED', 'PROTEIN')),
    CONSTRAINT vaccine_product_vial CHECK (doses_per_vial BETWEEN 1 AND 100 AND open_vial_minutes BETWEEN 1 AND 100000)
) ENGINE = InnoDB;

CREATE TABLE vaccine_lot (
    id                UUID         NOT NULL PRIMARY KEY,
    product_code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lot_number        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_on        DATE         NOT NULL COMMENT 'last day on which it may be used',
    doses_per_vial    SMALLINT     NOT NULL,
    open_vial_minutes INT          NOT NULL COMMENT 'from opening or reconstitution to the last use',
    registration      VARCHAR(80)  NOT NULL DEFAULT '' COMMENT 'registration or import licence',
    diluent_lot       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    diluent_expires_on DATE        NULL,
    entered_by        UUID         NULL,
    entered_at        DATETIME(3)  NOT NULL,
    UNIQUE KEY vaccine_lot_number (product_code, lot_number),
    KEY vaccine_lot_by_number (lot_number),
    CONSTRAINT vaccine_lot_product FOREIGN KEY (product_code) REFERENCES vaccine_product (code),
    CONSTRAINT vaccine_lot_vial CHECK (doses_per_vial BETWEEN 1 AND 100 AND open_vial_minutes BETWEEN 1 AND 100000)
) ENGINE = InnoDB;

-- A precaution of whoever sees a danger (tạm giữ), not the legal suspension. Open while released_at is null. No unit: everywhere.
CREATE TABLE lot_hold (
    id             UUID         NOT NULL PRIMARY KEY,
    lot_id         UUID         NOT NULL,
    unit_code      VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'where it is held: the unit and everything below',
    facility_id    UUID         NULL COMMENT 'held at this facility only',
    reason         VARCHAR(1000) NOT NULL,
    case_id        UUID         NULL COMMENT 'the case that made it, an adverse event for one',
    held_by        UUID         NULL,
    held_by_name   VARCHAR(160) NOT NULL,
    held_at        DATETIME(3)  NOT NULL,
    released_by    UUID         NULL,
    released_by_name VARCHAR(160) NULL,
    released_at    DATETIME(3)  NULL,
    release_reason VARCHAR(1000) NULL,
    KEY lot_hold_open (lot_id, released_at),
    CONSTRAINT lot_hold_lot FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT lot_hold_release CHECK ((released_at IS NULL) = (release_reason IS NULL))
) ENGINE = InnoDB;

-- Where vaccine lies: the store of a province or district, of a facility, or what a session was given for the day.
CREATE TABLE vaccine_store (
    id            UUID         NOT NULL PRIMARY KEY,
    kind          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit_code     VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    facility_id   UUID         NULL,
    session_id    UUID         NULL,
    at_facility   UUID         NULL COMMENT 'the facility it stands in; of a session, the one that holds it: a hold at a facility reaches both',
    supplied_from UUID         NULL COMMENT 'of a session: the store it was given from and gives back to',
    cold_range    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'CHILLED' COMMENT '+2 to +8, -25 to -15, -90 to -60 degrees Celsius',
    name          VARCHAR(200) NOT NULL,
    commune_code  CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    district_code CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    UNIQUE KEY vaccine_store_unit (unit_code),
    UNIQUE KEY vaccine_store_facility (facility_id),
    UNIQUE KEY vaccine_store_session (session_id),
    KEY vaccine_store_commune (commune_code, kind),
    KEY vaccine_store_district (district_code, kind),
    KEY vaccine_store_province (province_code, kind),
    CONSTRAINT vaccine_store_range CHECK (cold_range IN ('CHILLED', 'FROZEN', 'ULTRA')),
    CONSTRAINT vaccine_store_kind CHECK (kind IN ('UNIT', 'FACILITY', 'SESSION')),
    CONSTRAINT vaccine_store_of CHECK (
        (kind = 'UNIT' AND unit_code IS NOT NULL AND facility_id IS NULL AND session_id IS NULL)
        OR (kind = 'FACILITY' AND facility_id IS NOT NULL AND unit_code IS NULL AND session_id IS NULL)
        OR (kind = 'SESSION' AND session_id IS NOT NULL AND unit_code IS NULL AND facility_id IS NULL))
) ENGINE = InnoDB;

CREATE TABLE stock_balance (
    store_id     UUID NOT NULL,
    lot_id       UUID NOT NULL,
    doses        INT  NOT NULL,
    returned     BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'came back from a session: is used first',
    first_in_at  DATETIME(3) NOT NULL COMMENT 'when the lot first came to the store',
    PRIMARY KEY (store_id, lot_id),
    KEY stock_balance_lot (lot_id),
    CONSTRAINT stock_balance_store FOREIGN KEY (store_id) REFERENCES vaccine_store (id),
    CONSTRAINT stock_balance_lot_known FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT stock_balance_never_negative CHECK (doses >= 0)
) ENGINE = InnoDB;

-- An opened vial of a session. Its doses were taken out of the session's balance when it was opened.
CREATE TABLE vaccine_vial (
    id          UUID         NOT NULL PRIMARY KEY,
    code        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the desk calls it, 3 of the session and lot',
    session_id  UUID         NOT NULL,
    store_id    UUID         NOT NULL,
    lot_id      UUID         NOT NULL,
    desk        SMALLINT     NOT NULL DEFAULT 0,
    doses_total SMALLINT     NOT NULL,
    doses_left  SMALLINT     NOT NULL,
    opened_at   DATETIME(3)  NOT NULL,
    opened_by   UUID         NOT NULL,
    discard_at  DATETIME(3)  NOT NULL COMMENT 'from this instant on no dose of it may be given: over age, or the lot expired',
    closed_at   DATETIME(3)  NULL COMMENT 'empty, or the rest was thrown away',
    discarded   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'closed because it was thrown away: nothing goes back into it',
    UNIQUE KEY vaccine_vial_code (session_id, code),
    KEY vaccine_vial_open (session_id, closed_at),
    CONSTRAINT vaccine_vial_store FOREIGN KEY (store_id) REFERENCES vaccine_store (id),
    CONSTRAINT vaccine_vial_lot FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT vaccine_vial_doses CHECK (doses_left BETWEEN 0 AND doses_total)
) ENGINE = InnoDB;

-- The ledger. Only ever added to. A place is a store, an opened vial, or the road (transfer_id, on the side that names neither store nor vial: SENT takes
-- onto the road, ARRIVED and REFUSED take off it, a WASTED with a transfer was lost on it). Otherwise no place on the giving side means 'from outside',
-- none on the taking side 'gone'.
CREATE TABLE stock_movement (
    seq        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    id         UUID         NOT NULL COMMENT 'made by the caller: the same movement is booked once',
    kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lot_id     UUID         NOT NULL,
    doses      INT          NOT NULL,
    from_store UUID         NULL,
    to_store   UUID         NULL,
    from_vial  UUID         NULL,
    to_vial    UUID         NULL,
    session_id UUID         NULL,
    transfer_id UUID        NULL,
    reason     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'code, where the kind asks for one',
    note       VARCHAR(500) NOT NULL DEFAULT '',
    by_id      UUID         NULL,
    at         DATETIME(3)  NOT NULL,
    UNIQUE KEY stock_movement_id (id),
    KEY stock_movement_from (from_store, at),
    KEY stock_movement_to (to_store, at),
    KEY stock_movement_transfer (transfer_id),
    KEY stock_movement_session (session_id, lot_id, kind, doses),
    CONSTRAINT stock_movement_kind CHECK (kind IN ('RECEIVED', 'SENT', 'ARRIVED', 'REFUSED', 'ISSUED', 'OPENED', 'USED', 'UNDONE', 'GAINED', 'WASTED', 'RETURNED', 'DESTROYED', 'CORRECTED')),
    CONSTRAINT stock_movement_doses CHECK (doses > 0)
) ENGINE = InnoDB;

-- Vaccine on its way between stores, with what the form of issue and receipt asks for (TT 34/2018 Annex I, or the form of the date).
CREATE TABLE stock_transfer (
    id              UUID         NOT NULL PRIMARY KEY,
    code            VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    allocation_id   UUID         NULL,
    from_store      UUID         NULL COMMENT 'null: from outside the platform, a manufacturer or the national store',
    from_name       VARCHAR(200) NOT NULL,
    to_store        UUID         NOT NULL,
    lot_id          UUID         NOT NULL,
    doses           INT          NOT NULL,
    state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sent_at         DATETIME(3)  NOT NULL,
    sent_by         UUID         NULL,
    sent_by_name    VARCHAR(160) NOT NULL,
    sent_celsius    DECIMAL(4,1) NULL,
    vvm_stage       TINYINT      NULL COMMENT 'vaccine vial monitor 1 to 4 as sent',
    settled_at      DATETIME(3)  NULL,
    settled_by      UUID         NULL,
    settled_by_name VARCHAR(160) NULL,
    arrived_celsius DECIMAL(4,1) NULL,
    arrived_vvm     TINYINT      NULL,
    freeze_indicator VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'OK, FROZEN, NONE',
    arrived_doses   INT          NULL,
    damaged_doses   INT          NULL COMMENT 'of those that arrived: broken or unfit, thrown away on the spot',
    read_lot        VARCHAR(40)  NULL COMMENT 'lot number as the receiver read it on the box',
    read_expires_on DATE         NULL COMMENT 'expiry as the receiver read it on the box',
    problems        VARCHAR(1000) NULL COMMENT 'codes of what was found wrong, between spaces',
    minutes         VARCHAR(2000) NULL COMMENT 'joint minutes of an anomaly, as written',
    ended_at        DATETIME(3)  NULL COMMENT 'what was refused is back with the sender',
    ended_by        UUID         NULL,
    ended_by_name   VARCHAR(160) NULL,
    kept_doses      INT          NULL COMMENT 'of what came back: fit to be used; the rest was destroyed',
    version         INT          NOT NULL DEFAULT 0,
    KEY stock_transfer_to (to_store, sent_at),
    KEY stock_transfer_from (from_store, sent_at),
    KEY stock_transfer_lot_sent (lot_id, sent_at),
    CONSTRAINT stock_transfer_lot FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT stock_transfer_to_known FOREIGN KEY (to_store) REFERENCES vaccine_store (id),
    CONSTRAINT stock_transfer_state CHECK (state IN ('SENT', 'ARRIVED', 'REFUSED', 'BACK')),
    CONSTRAINT stock_transfer_doses CHECK (doses > 0),
    CONSTRAINT stock_transfer_vvm CHECK ((vvm_stage IS NULL OR vvm_stage BETWEEN 1 AND 4) AND (arrived_vvm IS NULL OR arrived_vvm BETWEEN 1 AND 4))
) ENGINE = InnoDB;

-- Who is to get how much: decided above, served by transfers.
CREATE TABLE stock_allocation (
    id            UUID         NOT NULL PRIMARY KEY,
    code          VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    campaign_code VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    from_store    UUID         NOT NULL,
    to_store      UUID         NOT NULL,
    product_code  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    doses         INT          NOT NULL,
    sent_doses    INT          NOT NULL DEFAULT 0 COMMENT 'served by transfers, less what was refused',
    decision      VARCHAR(120) NOT NULL DEFAULT '' COMMENT 'number and date of the paper',
    decided_by    UUID         NOT NULL,
    decided_by_name VARCHAR(160) NOT NULL,
    decided_at    DATETIME(3)  NOT NULL,
    ended_at      DATETIME(3)  NULL,
    version       INT          NOT NULL DEFAULT 0,
    KEY stock_allocation_to (to_store, ended_at),
    KEY stock_allocation_from (from_store, ended_at),
    CONSTRAINT stock_allocation_doses CHECK (doses > 0 AND sent_doses BETWEEN 0 AND doses)
) ENGINE = InnoDB;

-- Twice a day, holidays included: at the start of the morning and before the end of the afternoon (TT 34/2018).
CREATE TABLE temperature_reading (
    id         UUID         NOT NULL PRIMARY KEY,
    store_id   UUID         NOT NULL,
    read_on    DATE         NOT NULL,
    part       CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    celsius    DECIMAL(4,1) NOT NULL,
    in_range   BOOLEAN      NOT NULL COMMENT 'by the range that the store was kept at when it was read',
    read_at    DATETIME(3)  NOT NULL,
    read_by    UUID         NOT NULL,
    read_by_name VARCHAR(160) NOT NULL,
    note       VARCHAR(500) NOT NULL DEFAULT '',
    replaced_by UUID        NULL COMMENT 'a slip is written anew; the first stays',
    live       BOOLEAN      AS (IF(replaced_by IS NULL, TRUE, NULL)) PERSISTENT,
    UNIQUE KEY temperature_reading_once (store_id, read_on, part, live),
    CONSTRAINT temperature_reading_store FOREIGN KEY (store_id) REFERENCES vaccine_store (id),
    CONSTRAINT temperature_reading_part CHECK (part IN ('AM', 'PM')),
    CONSTRAINT temperature_reading_range CHECK (celsius BETWEEN -120 AND 60)
) ENGINE = InnoDB;

-- A count that differs from the ledger, or vaccine to be destroyed: proposed by one person, booked when a second one agrees.
CREATE TABLE stock_adjustment (
    id              UUID         NOT NULL PRIMARY KEY COMMENT 'the movement it becomes has the same id',
    store_id        UUID         NOT NULL,
    lot_id          UUID         NOT NULL,
    kind            VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    doses           INT          NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    state           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_by     UUID         NOT NULL,
    proposed_by_name VARCHAR(160) NOT NULL,
    proposed_at     DATETIME(3)  NOT NULL,
    decided_by      UUID         NULL,
    decided_by_name VARCHAR(160) NULL,
    decided_at      DATETIME(3)  NULL,
    KEY stock_adjustment_store (store_id, state, proposed_at),
    CONSTRAINT stock_adjustment_store_known FOREIGN KEY (store_id) REFERENCES vaccine_store (id),
    CONSTRAINT stock_adjustment_lot FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id),
    CONSTRAINT stock_adjustment_kind CHECK (kind IN ('DESTROY', 'MORE', 'LESS')),
    CONSTRAINT stock_adjustment_state CHECK (state IN ('PROPOSED', 'BOOKED', 'DROPPED')),
    CONSTRAINT stock_adjustment_doses CHECK (doses > 0),
    CONSTRAINT stock_adjustment_two CHECK (state <> 'BOOKED' OR decided_by <> proposed_by)
) ENGINE = InnoDB;

CREATE TABLE stock_code_sequence (
    kind    CHAR(2)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    year    SMALLINT NOT NULL,
    last_no INT      NOT NULL,
    PRIMARY KEY (kind, year)
) ENGINE = InnoDB;
