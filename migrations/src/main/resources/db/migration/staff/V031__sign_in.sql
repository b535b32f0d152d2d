-- Ten one-time ways in for somebody who lost the device that makes the codes. Kept as keyed hashes.
CREATE TABLE recovery_code (
    account_id UUID        NOT NULL,
    code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at    DATETIME(3) NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT fk_recovery_code_account FOREIGN KEY (account_id) REFERENCES staff_account (id)
);

-- One row a budget of tries. The subject is a keyed hash of what is limited (account and device, account and
-- network, network): neither typed names nor addresses can be read here.
CREATE TABLE login_throttle (
    subject         CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    failures        INT         NOT NULL,
    blocked_until   DATETIME(3) NULL,
    last_attempt_at DATETIME(3) NOT NULL,
    CONSTRAINT ck_login_throttle_failures CHECK (failures >= 0)
);
CREATE INDEX ix_login_throttle_age ON login_throttle (last_attempt_at);

-- Networks from which the account's owner has signed in before, as keyed hashes.
CREATE TABLE known_network (
    account_id   UUID        NOT NULL,
    network_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_seen_at DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id, network_hash),
    CONSTRAINT fk_known_network_account FOREIGN KEY (account_id) REFERENCES staff_account (id)
);
