-- Certificates of vaccination. A row is one certificate of one dose: what the health station confirmed, what was signed of it, how it ended. Nothing that
-- was signed is overwritten: a certificate that ran out or was revoked is followed by another row that names it.
CREATE TABLE certificate (
    id                UUID         NOT NULL PRIMARY KEY,
    uvci              VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the number under which it is known; from the signing on',
    person_id         UUID         NOT NULL,
    dose_id           UUID         NOT NULL,
    generation        SMALLINT     NOT NULL COMMENT 'among the certificates of the dose',
    predecessor_id    UUID         NULL,
    state             VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- what was confirmed: the facility's level of QD 5772/QD-BYT
    person_name       VARCHAR(200) NOT NULL,
    birth_date        DATE         NOT NULL,
    birth_precision   CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    disease           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    dose_number       TINYINT      NOT NULL,
    of_doses          TINYINT      NOT NULL COMMENT 'of the course it belongs to, as far as it was given then',
    given_on          DATE         NOT NULL,
    facts_sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the facts above, one a line',
    session_id        UUID         NULL,
    confirmed_by      UUID         NOT NULL,
    confirmed_by_name VARCHAR(160) NOT NULL,
    confirmed_at      DATETIME(3)  NOT NULL,
    ready_at          DATETIME(3)  NOT NULL,
    -- what was signed: the platform's level
    signed_text       VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    key_id            VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    issued_at         DATETIME(3)  NULL,
    expires_at        DATETIME(3)  NULL,
    revoked_at        DATETIME(3)  NULL,
    revoked_by        UUID         NULL COMMENT 'null where the system did it by itself',
    revoked_by_name   VARCHAR(160) NULL,
    revoke_code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    revoke_reason     VARCHAR(1000) NULL COMMENT 'in words, of a decision',
    -- the outbox: NULL when there is nothing to sign
    next_attempt_at   DATETIME(3)  NULL,
    attempts          INT          NOT NULL DEFAULT 0,
    claim             UUID         NULL COMMENT 'the attempt that holds it',
    lease_until       DATETIME(3)  NULL,
    revision          INT          NOT NULL DEFAULT 0,
    live              BOOLEAN      AS (IF(state IN ('READY', 'ISSUED', 'EXPIRED'), TRUE, NULL)) PERSISTENT,
    UNIQUE KEY certificate_uvci (uvci),
    UNIQUE KEY certificate_one_a_dose (dose_id, live),
    UNIQUE KEY certificate_generation (dose_id, generation),
    UNIQUE KEY certificate_one_successor (predecessor_id),
    -- signed ones stand outside of what the signers read
    KEY certificate_outbox (next_attempt_at, id),
    KEY certificate_person (person_id, dose_id),
    KEY certificate_session (session_id, id),
    KEY certificate_end (state, expires_at),
    CONSTRAINT certificate_state CHECK (state IN ('READY', 'ISSUED', 'EXPIRED', 'REISSUED', 'REVOKED')),
    CONSTRAINT certificate_first CHECK ((generation = 1) = (predecessor_id IS NULL)),
    CONSTRAINT certificate_numbers CHECK (dose_number BETWEEN 1 AND of_doses),
    CONSTRAINT certificate_waits CHECK ((state = 'READY') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT certificate_signed CHECK (state NOT IN ('ISSUED', 'EXPIRED', 'REISSUED') OR uvci IS NOT NULL),
    CONSTRAINT certificate_whole CHECK ((uvci IS NULL) = (signed_text IS NULL) AND (uvci IS NULL) = (key_id IS NULL)
        AND (uvci IS NULL) = (issued_at IS NULL) AND (uvci IS NULL) = (expires_at IS NULL) AND expires_at > issued_at),
    CONSTRAINT certificate_revoked CHECK ((state = 'REVOKED') = (revoked_at IS NOT NULL) AND (revoked_at IS NULL) = (revoke_code IS NULL)),
    CONSTRAINT certificate_dose FOREIGN KEY (dose_id) REFERENCES dose (id),
    CONSTRAINT certificate_person_known FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;

-- What others need to refuse a revoked certificate, and nothing else: it tells nobody whose it was.
CREATE TABLE revoked_certificate (
    uvci_hash  CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'first 16 bytes of the SHA-256 of the UVCI, in hexadecimal',
    revoked_at DATETIME(3) NOT NULL,
    code       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_at DATETIME(3) NOT NULL COMMENT 'of the certificate: after that nobody needs the row',
    KEY revoked_certificate_end (expires_at, uvci_hash),
    KEY revoked_certificate_latest (revoked_at)
) ENGINE = InnoDB;
