-- A corrected dose is a new version that names its predecessor; each has one successor at most. The version before is void and stays.
ALTER TABLE dose
    ADD UNIQUE KEY dose_one_successor (predecessor_id);

-- A person as recorded before a correction: the row of the person, or the next one here, says what became of it.
CREATE TABLE person_version (
    id              UUID         NOT NULL PRIMARY KEY,
    person_id       UUID         NOT NULL,
    version_no      SMALLINT     NOT NULL,
    name            VARCHAR(200) NOT NULL,
    sex             CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    birth_date      DATE         NOT NULL,
    birth_precision CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id_number       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_kind         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_state  VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    basis           VARCHAR(500) NOT NULL,
    by_id           UUID         NOT NULL,
    by_name         VARCHAR(160) NOT NULL,
    at              DATETIME(3)  NOT NULL,
    UNIQUE KEY person_version_no (person_id, version_no),
    CONSTRAINT person_version_of FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;
