-- The expert council of a province (hội đồng tư vấn chuyên môn), its meetings and conclusions. What was signed is only added to: a conclusion that another
-- one takes the place of stays.

CREATE TABLE council_member (
    id            UUID         NOT NULL PRIMARY KEY,
    province_code CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(160) NOT NULL,
    position      VARCHAR(200) NOT NULL COMMENT 'and where',
    seat          VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    staff_id      UUID         NULL COMMENT 'the account by which doses are looked through for a conflict of interest',
    from_day      DATE         NOT NULL,
    until_day     DATE         NULL COMMENT 'first day on which no longer',
    KEY council_member_province (province_code, until_day),
    CONSTRAINT council_member_seat CHECK (seat IN ('CHAIR', 'VICE', 'MEMBER')),
    CONSTRAINT council_member_days CHECK (until_day IS NULL OR until_day > from_day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE council_meeting (
    id        UUID         NOT NULL PRIMARY KEY,
    case_id   UUID         NOT NULL,
    round     SMALLINT     NOT NULL,
    meets_at  DATETIME(3)  NOT NULL,
    place     VARCHAR(200) NOT NULL,
    called_by UUID         NOT NULL,
    called_at DATETIME(3)  NOT NULL,
    UNIQUE KEY council_meeting_round (case_id, round),
    CONSTRAINT council_meeting_of FOREIGN KEY (case_id) REFERENCES adverse_event (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE council_seat (
    meeting_id UUID          NOT NULL,
    member_id  UUID          NOT NULL,
    present    BOOLEAN       NULL COMMENT 'while the vote was taken; null: not yet',
    vote       VARCHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'class of causality',
    opinion    VARCHAR(2000) NOT NULL DEFAULT '',
    PRIMARY KEY (meeting_id, member_id),
    CONSTRAINT council_seat_meeting FOREIGN KEY (meeting_id) REFERENCES council_meeting (id),
    CONSTRAINT council_seat_member FOREIGN KEY (member_id) REFERENCES council_member (id),
    CONSTRAINT council_seat_vote CHECK (vote IS NULL OR (present AND vote IN ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'C', 'D')))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE council_conclusion (
    id             UUID          NOT NULL PRIMARY KEY,
    case_id        UUID          NOT NULL,
    meeting_id     UUID          NULL COMMENT 'null: of the council of the ministry',
    who_class      VARCHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    compensable    BOOLEAN       NOT NULL,
    responsibility VARCHAR(2000) NOT NULL,
    words          VARCHAR(4000) NOT NULL,
    ruling         VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'BY_VOTES, BY_CHAIR, MINISTRY',
    official       SMALLINT      NOT NULL,
    present        SMALLINT      NOT NULL,
    agreeing       SMALLINT      NOT NULL,
    signed_at      DATETIME(3)   NOT NULL,
    by_id          UUID          NOT NULL,
    by_name        VARCHAR(160)  NOT NULL,
    KEY council_conclusion_case (case_id, signed_at),
    CONSTRAINT council_conclusion_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT council_conclusion_class CHECK (who_class IN ('A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'C', 'D')),
    CONSTRAINT council_conclusion_ruling CHECK (ruling IN ('BY_VOTES', 'BY_CHAIR', 'MINISTRY')),
    CONSTRAINT council_conclusion_votes CHECK (agreeing <= present AND present <= official)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE compensation_decision (
    id         UUID         NOT NULL PRIMARY KEY,
    case_id    UUID         NOT NULL,
    kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    item       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount     BIGINT       NOT NULL COMMENT 'đồng',
    source     VARCHAR(1100) NOT NULL,
    decided_at DATETIME(3)  NOT NULL,
    by_id      UUID         NOT NULL,
    by_name    VARCHAR(160) NOT NULL,
    KEY compensation_decision_case (case_id, decided_at),
    CONSTRAINT compensation_decision_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT compensation_decision_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Whether a member of a council has vaccinated in its province is asked of the doses.
ALTER TABLE dose ADD KEY dose_injector (injector_id, province_code);

-- Everybody who got a lot, in the order of the injections, page by page.
ALTER TABLE dose ADD KEY dose_lot_time (lot_id, given_at, id);
