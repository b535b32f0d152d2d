-- Answers to 'who is due' for a session that is being proposed; thrown away once its people are chosen.
CREATE TABLE due_person (
    snapshot_id  UUID        NOT NULL,
    person_id    UUID        NOT NULL,
    enrolment_id UUID        NOT NULL,
    best_group   TINYINT     NOT NULL,
    commune_code CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verdict      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal      TINYINT     NOT NULL,
    due_on       DATE        NULL COMMENT 'first day on which it may be given; null where no day is known',
    reason       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (snapshot_id, person_id),
    KEY due_person_order (snapshot_id, verdict, best_group, due_on),
    CONSTRAINT due_person_verdict CHECK (verdict IN ('DUE', 'NOT_YET', 'NO'))
) ENGINE = InnoDB;
