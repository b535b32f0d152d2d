-- Who told of a death, and on what it rests; taken back where it was a mistake, never deleted. person.died_on says the same for all who ask.
CREATE TABLE person_death (
    id             UUID         NOT NULL PRIMARY KEY,
    person_id      UUID         NOT NULL,
    died_on        DATE         NOT NULL,
    source         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason         VARCHAR(500) NOT NULL COMMENT 'the paper or who told',
    by_id          UUID         NOT NULL,
    by_name        VARCHAR(160) NOT NULL,
    recorded_at    DATETIME(3)  NOT NULL,
    taken_back_at  DATETIME(3)  NULL,
    taken_back_by  UUID         NULL,
    taken_back_by_name VARCHAR(160) NULL,
    take_back_reason VARCHAR(500) NULL,
    live           BOOLEAN      AS (IF(taken_back_at IS NULL, TRUE, NULL)) PERSISTENT,
    UNIQUE KEY person_death_once (person_id, live),
    CONSTRAINT person_death_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_death_source CHECK (source IN ('CERTIFICATE', 'HOSPITAL', 'FAMILY', 'HAMLET')),
    CONSTRAINT person_death_taken_back CHECK ((taken_back_at IS NULL) = (take_back_reason IS NULL))
) ENGINE = InnoDB;
