-- The causality assessment of WHO (AEFI, 2nd edition 2018) as the council answers it, question by question. Only added to: the latest answer to a question
-- holds, the ones before it stay with who gave them and when.
CREATE TABLE causality_answer (
    id       UUID          NOT NULL PRIMARY KEY,
    case_id  UUID          NOT NULL,
    question VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer   VARCHAR(14)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remark   VARCHAR(1000) NOT NULL DEFAULT '',
    by_id    UUID          NOT NULL,
    by_name  VARCHAR(160)  NOT NULL,
    at       DATETIME(3)   NOT NULL,
    KEY causality_answer_case (case_id, question, id),
    CONSTRAINT causality_answer_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT causality_answer_known CHECK (answer IN ('YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Members without an account are invited by an address of their own.
ALTER TABLE council_member
    ADD COLUMN email VARCHAR(254) CHARACTER SET ascii NULL AFTER staff_id;

-- What the minutes of a meeting say beside votes and conclusion. A meeting that lost its quorum is adjourned, with its reason; the next round is a row of its own.
ALTER TABLE council_meeting
    ADD COLUMN secretary       VARCHAR(160)  NOT NULL DEFAULT '',
    ADD COLUMN examined        VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'papers that lay before the council',
    ADD COLUMN recommendations VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN adjourned_at    DATETIME(3)   NULL,
    ADD COLUMN adjourned_reason VARCHAR(1000) NULL,
    ADD CONSTRAINT council_meeting_adjourned CHECK ((adjourned_at IS NULL) = (adjourned_reason IS NULL));

-- Who came and left before the vote is not present, and the minutes say when. Dissent stands beside the vote in words of its own.
ALTER TABLE council_seat
    ADD COLUMN left_at DATETIME(3)   NULL COMMENT 'came and went before the vote',
    ADD COLUMN dissent VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'what the member does not agree with',
    ADD CONSTRAINT council_seat_left CHECK (left_at IS NULL OR NOT COALESCE(present, FALSE));

-- The council of the ministry: who asked for the re-assessment, and what became of the conclusion before.
ALTER TABLE council_conclusion
    ADD COLUMN algorithm VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'classes that the algorithm led to when the minutes were signed, between spaces',
    ADD COLUMN asked_by  VARCHAR(300) NULL COMMENT 'who asked the ministry, and why',
    ADD COLUMN upheld    BOOLEAN      NULL COMMENT 'of the ministry: it concluded as the conclusion before',
    ADD CONSTRAINT council_conclusion_upheld CHECK (upheld IS NULL OR ruling = 'MINISTRY');
