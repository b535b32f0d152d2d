-- What stands against further doses: a contraindication holds for vaccines of the same kind, a refusal until the person changes their mind. Rows are
-- lifted, never deleted.
CREATE TABLE person_stop (
    id             UUID         NOT NULL PRIMARY KEY,
    person_id      UUID         NOT NULL,
    disease        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    antigen        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the kind of vaccine; null: any against the disease',
    code           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since          DATE         NOT NULL COMMENT 'day of the session',
    reason         VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'code of the screening, or words',
    subject_id     UUID         NULL COMMENT 'the person in the session whose screening or consent it comes from',
    by_id          UUID         NULL COMMENT 'null for what was known before this was kept',
    by_name        VARCHAR(160) NOT NULL DEFAULT '',
    recorded_at    DATETIME(3)  NOT NULL,
    lifted_at      DATETIME(3)  NULL,
    lifted_by      UUID         NULL,
    lifted_by_name VARCHAR(160) NULL,
    lift_reason    VARCHAR(1000) NULL,
    live_kind      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin AS (IF(lifted_at IS NULL, CONCAT(code, '/', COALESCE(antigen, '')), NULL)) PERSISTENT,
    UNIQUE KEY person_stop_once (person_id, disease, live_kind),
    CONSTRAINT person_stop_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_stop_code CHECK (code IN ('CONTRAINDICATED', 'REFUSED')),
    CONSTRAINT person_stop_lifted CHECK ((lifted_at IS NULL) = (lift_reason IS NULL))
) ENGINE = InnoDB;

INSERT INTO person_stop (id, person_id, disease, code, since, recorded_at)
SELECT UUID(), person_id, disease, stopped, CURRENT_DATE, CURRENT_TIMESTAMP(3) FROM person_course WHERE stopped IS NOT NULL;

ALTER TABLE person_course
    DROP CONSTRAINT person_course_stopped,
    DROP COLUMN stopped;
