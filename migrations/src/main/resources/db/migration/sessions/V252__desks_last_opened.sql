-- Where whoever moves between the desks of a session was last: that is where the day opens for them again.
CREATE TABLE session_desk_open (
    session_id UUID        NOT NULL,
    staff_id   UUID        NOT NULL,
    desk       SMALLINT    NOT NULL COMMENT 'its number as in session_subject.serving_desk',
    opened_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (session_id, staff_id),
    CONSTRAINT session_desk_open_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id)
) ENGINE = InnoDB;
