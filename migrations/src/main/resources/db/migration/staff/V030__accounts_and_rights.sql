-- Members of staff and what they may do. Times are UTC; days are calendar days in Viet Nam.
CREATE TABLE staff_account (
    id                   UUID         NOT NULL PRIMARY KEY,
    login                VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    job_title            VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    language             CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    active               BOOLEAN      NOT NULL,
    -- its password is shown on a page: an installation that is no demonstration does not start with such an account
    demo                 BOOLEAN      NOT NULL,
    password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change_password BOOLEAN      NOT NULL,
    -- AES-256-GCM with a key that is not in the database; the account's id is bound in
    totp_secret          VARBINARY(128) NULL,
    totp_confirmed_at    DATETIME(3)  NULL,
    -- a code counts once: the 30-second step of the last one that was accepted
    totp_last_step       BIGINT       NULL,
    -- changes whenever what proves the person's identity changes; sessions and known devices die with the old value
    security_stamp       UUID         NOT NULL,
    created_at           DATETIME(3)  NOT NULL,
    created_by           UUID         NULL,
    last_signed_in_at    DATETIME(3)  NULL,
    version              BIGINT       NOT NULL,
    CONSTRAINT uq_staff_account_login UNIQUE (login),
    CONSTRAINT fk_staff_account_created_by FOREIGN KEY (created_by) REFERENCES staff_account (id),
    CONSTRAINT ck_staff_account_language CHECK (language IN ('vi', 'en')),
    CONSTRAINT ck_staff_account_totp CHECK (totp_confirmed_at IS NULL OR totp_secret IS NOT NULL)
);
CREATE INDEX ix_staff_account_name ON staff_account (display_name);

CREATE TABLE staff_right (
    id          UUID        NOT NULL PRIMARY KEY,
    account_id  UUID        NOT NULL,
    role        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- NULL: the whole country
    unit_code   VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    facility_id UUID        NULL,
    valid_from  DATE        NOT NULL,
    -- the first day on which the right is no longer held
    valid_to    DATE        NULL,
    granted_at  DATETIME(3) NOT NULL,
    granted_by  UUID        NULL,
    -- the same right is open at most once for one person; NULL (closed) never collides
    open_key    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin
                AS (IF(valid_to IS NULL,
                       CONCAT(role, '/', IFNULL(unit_code, '*'), '/', IFNULL(CAST(facility_id AS CHAR(36)), '*')),
                       NULL)) PERSISTENT,
    CONSTRAINT fk_staff_right_account FOREIGN KEY (account_id) REFERENCES staff_account (id),
    CONSTRAINT fk_staff_right_granted_by FOREIGN KEY (granted_by) REFERENCES staff_account (id),
    CONSTRAINT ck_staff_right_days CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT uq_staff_right_open UNIQUE (account_id, open_key)
);
CREATE INDEX ix_staff_right_holders ON staff_right (role, unit_code, facility_id);
