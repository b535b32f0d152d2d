-- Acts of the day that were done, by the id that the screen made before it sent them: what comes twice is done once.
CREATE TABLE day_command (
    id         UUID        NOT NULL PRIMARY KEY,
    session_id UUID        NOT NULL,
    subject_id UUID        NULL COMMENT 'null: an act on the session as a whole',
    action     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    by_id      UUID        NOT NULL,
    at         DATETIME(3) NOT NULL,
    CONSTRAINT day_command_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id)
) ENGINE = InnoDB;
