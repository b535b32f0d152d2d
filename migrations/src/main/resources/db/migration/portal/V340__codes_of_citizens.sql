-- A one-time code by SMS, asked for by whoever says who they are. The row is made in the same way whether such a person exists or not; person_id
-- follows afterwards, and only then a message leaves. Phone and address are keyed hashes: they are counted and never read.
CREATE TABLE portal_code (
    id           UUID        NOT NULL PRIMARY KEY,
    code_hash    BINARY(32)  NOT NULL COMMENT 'keyed, over the id and the code: no code fits another row',
    phone_hash   BINARY(32)  NOT NULL,
    network_hash BINARY(32)  NOT NULL,
    person_id    UUID        NULL,
    asked_at     DATETIME(3) NOT NULL,
    expires_at   DATETIME(3) NOT NULL,
    tries        TINYINT     NOT NULL DEFAULT 0,
    used_at      DATETIME(3) NULL,
    KEY portal_code_phone (phone_hash, asked_at),
    KEY portal_code_network (network_hash, asked_at),
    KEY portal_code_age (asked_at),
    CONSTRAINT portal_code_tries CHECK (tries BETWEEN 0 AND 5),
    CONSTRAINT portal_code_in_time CHECK (used_at IS NULL OR used_at <= expires_at)
) ENGINE = InnoDB;
