-- Messages to people. A row is written in the transaction of what it tells of, and sent afterwards by whichever node claims it.

CREATE TABLE notice (
    id              UUID          NOT NULL PRIMARY KEY,
    -- what makes two notices the same one: the second is not taken
    dedupe_key      VARCHAR(150)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    channel         VARCHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    recipient       VARCHAR(254)  NULL COMMENT 'E.164 or an e-mail address; erased with the arguments',
    recipient_shown VARCHAR(254)  NOT NULL COMMENT 'masked, for screens',
    template        VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    language        CHAR(2)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (language IN ('vi', 'en')),
    arguments       VARCHAR(4000) NULL COMMENT 'JSON object of texts',
    case_id         UUID          NULL,
    subject_id      UUID          NULL,
    state           VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL
                    CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'GIVEN_UP')),
    attempts        INT           NOT NULL DEFAULT 0 COMMENT 'those that the provider answered, or may have taken',
    problem         VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'code of what the last attempt met',
    created_at      DATETIME(3)   NOT NULL,
    -- NULL when nobody is to try any more
    next_attempt_at DATETIME(3)   NULL,
    claim           UUID          NULL COMMENT 'the attempt that holds it',
    lease_until     DATETIME(3)   NULL,
    sent_at         DATETIME(3)   NULL COMMENT 'when the provider took it over',
    settled_at      DATETIME(3)   NULL COMMENT 'of what is known last: taken over, delivered, given up',
    erase_at        DATETIME(3)   NULL COMMENT 'when recipient and arguments go; NULL before it is settled and after they went',
    UNIQUE KEY notice_once (dedupe_key),
    -- settled rows stand outside of what the senders read
    KEY notice_due (channel, next_attempt_at, id),
    KEY notice_case (case_id, id),
    KEY notice_settled (state, erase_at),
    CONSTRAINT ck_notice_waiting CHECK (state NOT IN ('QUEUED', 'SENDING', 'FAILED') OR next_attempt_at IS NOT NULL),
    CONSTRAINT ck_notice_sent CHECK (state NOT IN ('SENT', 'DELIVERED') OR sent_at IS NOT NULL)
) ENGINE = InnoDB;

-- The provider's numbers of a notice's parts. A receipt may come before the number is stored: whoever is second joins the two.
CREATE TABLE notice_part (
    message_id  VARCHAR(65)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    notice_id   UUID         NULL,
    receipt     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'DELIVERED or UNDELIVERED',
    at          DATETIME(3)  NOT NULL,
    KEY notice_part_notice (notice_id),
    KEY notice_part_age (at)
) ENGINE = InnoDB;

-- In a demonstration: what went out, as it was worded.
CREATE TABLE sample_message (
    id         UUID          NOT NULL PRIMARY KEY,
    notice_id  UUID          NOT NULL,
    channel    VARCHAR(5)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient  VARCHAR(254)  NOT NULL,
    subject    VARCHAR(300)  NOT NULL,
    body       TEXT          NOT NULL,
    at         DATETIME(3)   NOT NULL
) ENGINE = InnoDB;
