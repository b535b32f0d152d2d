-- Every key that signs or signed here, by its certificate, which is public: what it signed is verified also after the private key is gone from the file. A key
-- that was given up stays, since whatever it signed must be called revoked.
CREATE TABLE signer_key (
    key_id      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    certificate BLOB        NOT NULL COMMENT 'X.509 in DER',
    seen_at     DATETIME(3) NOT NULL COMMENT 'when it was first found in the file or token',
    given_up_at DATETIME(3) NULL     COMMENT 'from then on nothing that it signed counts'
) ENGINE = InnoDB;

-- That a key is in wrong hands: proposed by one person, decided by another, carried out in stretches.
CREATE TABLE key_withdrawal (
    id               UUID          NOT NULL PRIMARY KEY,
    key_id           VARCHAR(24)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state            VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason           VARCHAR(1000) NOT NULL,
    proposed_by      UUID          NOT NULL,
    proposed_by_name VARCHAR(160)  NOT NULL,
    by_administrator BOOLEAN       NOT NULL COMMENT 'whether an administrator of the whole country proposed it',
    proposed_at      DATETIME(3)   NOT NULL,
    decided_by       UUID          NULL,
    decided_by_name  VARCHAR(160)  NULL,
    decided_at       DATETIME(3)   NULL,
    certificates     INT           NULL COMMENT 'current ones of the key when it was decided',
    revoked          INT           NOT NULL DEFAULT 0,
    done_at          DATETIME(3)   NULL,
    effective        BOOLEAN       AS (IF(state = 'REJECTED', NULL, TRUE)) PERSISTENT,
    UNIQUE KEY key_withdrawal_once (key_id, effective),
    KEY key_withdrawal_state (state, decided_at),
    CONSTRAINT key_withdrawal_state_known CHECK (state IN ('PROPOSED', 'REJECTED', 'DECIDED', 'DONE')),
    CONSTRAINT key_withdrawal_decided CHECK ((state = 'PROPOSED') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT key_withdrawal_four_eyes CHECK (state IN ('PROPOSED', 'REJECTED') OR decided_by <> proposed_by),
    CONSTRAINT key_withdrawal_done CHECK ((state = 'DONE') = (done_at IS NOT NULL)),
    CONSTRAINT key_withdrawal_key FOREIGN KEY (key_id) REFERENCES signer_key (key_id)
) ENGINE = InnoDB;

-- What a key signed, for its count and for its end.
ALTER TABLE certificate ADD KEY certificate_key (key_id, state, id);
