-- The legal suspension of a lot in a province (NĐ 104/2016 art. 6.3, TT 13/2026 art. 12): proposed by one, decided by another, each time with a paper.
CREATE TABLE lot_suspension (
    id             UUID         NOT NULL PRIMARY KEY,
    lot_id         UUID         NOT NULL,
    province_code  VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'PROPOSED, REFUSED, IN_FORCE, LIFTED, RECALLED',
    case_id        UUID         NULL COMMENT 'the adverse event that led to it',
    live           BOOLEAN      AS (IF(state IN ('PROPOSED', 'IN_FORCE', 'RECALLED'), TRUE, NULL)) PERSISTENT,
    UNIQUE KEY lot_suspension_live (lot_id, province_code, live),
    CONSTRAINT lot_suspension_lot FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id)
) ENGINE = InnoDB;

CREATE TABLE lot_suspension_step (
    id               UUID          NOT NULL PRIMARY KEY,
    suspension_id    UUID          NOT NULL,
    kind             VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SUSPEND, LIFT, RECALL',
    reason           VARCHAR(1000) NOT NULL,
    ground_number    VARCHAR(80)   NOT NULL COMMENT 'the paper without which it may not be decided',
    ground_on        DATE          NOT NULL,
    opinion_number   VARCHAR(80)   NULL COMMENT 'opinion of the Drug Administration',
    opinion_on       DATE          NULL,
    proposed_by      UUID          NOT NULL,
    proposed_by_name VARCHAR(160)  NOT NULL,
    proposed_at      DATETIME(3)   NOT NULL,
    approved         BOOLEAN       NULL COMMENT 'NULL while nobody decided',
    decided_by       UUID          NULL,
    decided_by_name  VARCHAR(160)  NULL,
    decided_at       DATETIME(3)   NULL,
    decision_number  VARCHAR(80)   NULL,
    decision_on      DATE          NULL,
    refusal          VARCHAR(1000) NULL,
    report_number    VARCHAR(80)   NULL COMMENT 'letter by which the ministry was told',
    report_on        DATE          NULL,
    open             BOOLEAN       AS (IF(approved IS NULL, TRUE, NULL)) PERSISTENT,
    UNIQUE KEY lot_suspension_step_open (suspension_id, open),
    KEY lot_suspension_step_in_order (suspension_id, proposed_at),
    CONSTRAINT lot_suspension_step_of FOREIGN KEY (suspension_id) REFERENCES lot_suspension (id),
    CONSTRAINT lot_suspension_step_decided CHECK ((approved IS NULL) = (decided_by IS NULL)),
    CONSTRAINT lot_suspension_step_two_people CHECK (approved IS NULL OR approved = FALSE OR decided_by <> proposed_by),
    CONSTRAINT lot_suspension_step_paper CHECK (approved IS NULL OR approved = (decision_number IS NOT NULL))
) ENGINE = InnoDB;

ALTER TABLE lot_hold
    ADD COLUMN suspension_id UUID NULL COMMENT 'the legal suspension that it carries out: ends with it and by nobody',
    ADD CONSTRAINT lot_hold_suspension FOREIGN KEY (suspension_id) REFERENCES lot_suspension (id);
