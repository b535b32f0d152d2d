-- Vials and specimens of an investigation with their chain of custody (TT 34/2018 art. 15, Annex V). What was written is only added to.
CREATE TABLE adverse_event_sample (
    id        UUID         NOT NULL PRIMARY KEY,
    case_id   UUID         NOT NULL,
    number    SMALLINT     NOT NULL COMMENT 'within the case, as on the seal',
    kind      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label     VARCHAR(300) NOT NULL COMMENT 'what it is: lot and number of vials, or which specimen',
    UNIQUE KEY adverse_event_sample_number (case_id, number),
    CONSTRAINT adverse_event_sample_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT adverse_event_sample_kind CHECK (kind IN ('VACCINE', 'DILUENT', 'SYRINGE', 'BLOOD', 'TISSUE', 'OTHER'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE adverse_event_sample_step (
    id          UUID          NOT NULL PRIMARY KEY,
    sample_id   UUID          NOT NULL,
    step_no     SMALLINT      NOT NULL,
    step        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at          DATETIME(3)   NOT NULL COMMENT 'when it happened',
    recorded_at DATETIME(3)   NOT NULL,
    from_whom   VARCHAR(200)  NOT NULL DEFAULT '',
    to_whom     VARCHAR(200)  NOT NULL DEFAULT '' COMMENT 'who has it from then on',
    words       VARCHAR(2000) NOT NULL DEFAULT '',
    by_id       UUID          NOT NULL,
    by_name     VARCHAR(160)  NOT NULL,
    -- two who write the next step at once: the second one waits and is refused
    UNIQUE KEY adverse_event_sample_step_once (sample_id, step_no),
    CONSTRAINT adverse_event_sample_step_of FOREIGN KEY (sample_id) REFERENCES adverse_event_sample (id),
    CONSTRAINT adverse_event_sample_step_known CHECK (step IN ('TAKEN', 'HANDED', 'RECEIVED', 'RESULT', 'RETURNED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- What was seen of the illness, in its time. An entry that was wrong is struck out with a reason and stays.
CREATE TABLE adverse_event_symptom (
    id            UUID          NOT NULL PRIMARY KEY,
    case_id       UUID          NOT NULL,
    at            DATETIME(3)   NOT NULL COMMENT 'when it happened',
    words         VARCHAR(1000) NOT NULL,
    recorded_at   DATETIME(3)   NOT NULL,
    by_id         UUID          NOT NULL,
    by_name       VARCHAR(160)  NOT NULL,
    struck_at     DATETIME(3)   NULL,
    struck_by     VARCHAR(160)  NULL,
    struck_reason VARCHAR(500)  NULL,
    KEY adverse_event_symptom_case (case_id, at),
    CONSTRAINT adverse_event_symptom_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT adverse_event_symptom_struck CHECK ((struck_at IS NULL) = (struck_reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Papers of hospitals and laboratories. What kind of file it is was told by its content, never by its name.
CREATE TABLE adverse_event_file (
    id          UUID         NOT NULL PRIMARY KEY,
    case_id     UUID         NOT NULL,
    title       VARCHAR(200) NOT NULL,
    kind        VARCHAR(4)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of what was sent: the same file is kept once',
    size        INT          NOT NULL,
    content     MEDIUMBLOB   NOT NULL,
    by_id       UUID         NOT NULL,
    by_name     VARCHAR(160) NOT NULL,
    at          DATETIME(3)  NOT NULL,
    UNIQUE KEY adverse_event_file_once (case_id, sha256),
    CONSTRAINT adverse_event_file_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT adverse_event_file_kind CHECK (kind IN ('PDF', 'JPEG', 'PNG')),
    CONSTRAINT adverse_event_file_size CHECK (size BETWEEN 1 AND 10485760)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
