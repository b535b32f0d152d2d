-- A code may also prove a phone alone, known here or not: whoever has no record must be able to say that a dose is missing. Then the message leaves in
-- every case, and the phone stands here as long as the row.
ALTER TABLE portal_code
    ADD COLUMN phone VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'where the code proves the phone and opens no record';

-- What somebody with a proved phone has answered so far. It can be taken up again with another code, and is forgotten after three days.
CREATE TABLE portal_visit (
    id        UUID          NOT NULL PRIMARY KEY,
    phone     VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'proved by a code',
    person_id UUID          NULL COMMENT 'whom name, birth date and phone name together',
    answers   TEXT          NOT NULL COMMENT 'JSON: question and answer',
    lookups   TINYINT       NOT NULL DEFAULT 0 COMMENT 'names that were tried',
    begun_at  DATETIME(3)   NOT NULL,
    until     DATETIME(3)   NOT NULL COMMENT 'how long the proof holds',
    KEY portal_visit_phone (phone, begun_at),
    KEY portal_visit_age (begun_at),
    CONSTRAINT portal_visit_answers CHECK (JSON_VALID(answers)),
    CONSTRAINT portal_visit_lookups CHECK (lookups BETWEEN 0 AND 5)
) ENGINE = InnoDB;

-- Photos of papers before they are sent. Drawn anew, like those of complaints.
CREATE TABLE portal_paper (
    id       UUID         NOT NULL PRIMARY KEY,
    visit_id UUID         NOT NULL,
    sha256   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    width    SMALLINT     NOT NULL,
    height   SMALLINT     NOT NULL,
    jpeg     MEDIUMBLOB   NOT NULL,
    doubts   VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    UNIQUE KEY portal_paper_once (visit_id, sha256),
    CONSTRAINT portal_paper_of FOREIGN KEY (visit_id) REFERENCES portal_visit (id) ON DELETE CASCADE
) ENGINE = InnoDB;
