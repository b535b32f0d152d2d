-- Planning of sessions: why a plan came back, how often a session was moved, further communes that its facility serves on the day, who was found due and who
-- was not, and the guard that nobody is planned twice.
ALTER TABLE vaccination_session
    ADD note VARCHAR(1000) NULL COMMENT 'why the plan or the result came back' AFTER ended_reason,
    ADD moves SMALLINT NOT NULL DEFAULT 0 COMMENT 'how often place or time changed after people were invited' AFTER note,
    ADD proposed_at DATETIME(3) NULL COMMENT 'when the people were last chosen' AFTER moves,
    ADD planned_by UUID NULL COMMENT 'who sent the plan to approval' AFTER proposed_at,
    ADD vaccine_found INT NULL COMMENT 'doses that the latest proposal could count on' AFTER planned_by,
    ADD KEY session_province_day (province_code, held_on, id),
    ADD KEY session_district_day (district_code, held_on, id);

CREATE TABLE session_reach (
    session_id   UUID    NOT NULL,
    commune_code CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'beside the session''s own commune',
    PRIMARY KEY (session_id, commune_code),
    CONSTRAINT session_reach_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id)
) ENGINE = InnoDB;

-- What the latest proposal found, by answer and reason; the people behind 'not due' are not kept.
CREATE TABLE session_due_count (
    session_id UUID        NOT NULL,
    verdict    VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    people     INT         NOT NULL,
    PRIMARY KEY (session_id, verdict, reason),
    CONSTRAINT session_due_count_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id)
) ENGINE = InnoDB;

-- Who is planned in a session that is still to come is planned in no other. The key takes part while the person is planned and the day is not over for them.
ALTER TABLE session_subject
    ADD coming BOOLEAN AS (IF(number IS NOT NULL AND origin = 'PLANNED' AND step <> 'DONE', TRUE, NULL)) PERSISTENT,
    ADD UNIQUE KEY session_subject_one_coming (person_id, coming),
    ADD KEY session_subject_standby (session_id, standby_no);

-- Invitations are written in stretches; a person is invited once for each wording of place and time.
CREATE TABLE session_invitation (
    session_id UUID        NOT NULL,
    person_id  UUID        NOT NULL,
    moves      SMALLINT    NOT NULL COMMENT 'which wording: 0 the first, then one more with each move',
    by_sms     BOOLEAN     NOT NULL COMMENT 'false: no phone, stands on the call list',
    written_at DATETIME(3) NOT NULL,
    PRIMARY KEY (session_id, person_id, moves),
    CONSTRAINT session_invitation_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id)
) ENGINE = InnoDB;
