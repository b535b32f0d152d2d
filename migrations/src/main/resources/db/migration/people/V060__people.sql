-- A person is known by what was told, never by a phone number: phones are shared, identity numbers may be missing.

CREATE TABLE person (
    id               UUID         NOT NULL PRIMARY KEY,
    name             VARCHAR(200) NOT NULL COMMENT 'as typed, NFC',
    name_key         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'folded, family name first',
    name_key_back    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin
                     AS (CASE WHEN LOCATE(' ', name_key) = 0 THEN name_key
                              ELSE CONCAT(SUBSTRING_INDEX(name_key, ' ', -1), ' ',
                                          LEFT(name_key, CHAR_LENGTH(name_key) - CHAR_LENGTH(SUBSTRING_INDEX(name_key, ' ', -1)) - 1))
                         END) PERSISTENT COMMENT 'the same words, given name first',
    sex              CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (sex IN ('M', 'F', 'U')),
    birth_date       DATE         NOT NULL COMMENT 'first day of the month or year where only that is known',
    birth_precision  CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (birth_precision IN ('Y', 'M', 'D')),
    birth_year       SMALLINT     AS (YEAR(birth_date)) PERSISTENT,
    id_number        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_kind          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    insurance_number VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    ethnicity        CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    nationality      CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VN',
    occupation       VARCHAR(200) NULL,
    employer         VARCHAR(200) NULL,
    hamlet           VARCHAR(200) NULL,
    address_line     VARCHAR(200) NULL,
    commune_code     CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    guardian_name    VARCHAR(200) NULL,
    guardian_phone   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    identity_state   VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    identity_reason  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    merged_into      UUID         NULL,
    created_at       DATETIME(3)  NOT NULL,
    version          INT          NOT NULL DEFAULT 0,
    UNIQUE KEY person_id_number (id_number),
    KEY person_name (name_key, birth_year),
    KEY person_name_back (name_key_back, birth_year),
    KEY person_year_name (birth_year, name_key),
    -- a search reads a stretch of one index and nothing else, so each holds all that a candidate is weighed by
    KEY person_commune_name (commune_code, name_key, birth_year),
    KEY person_commune_back (commune_code, name_key_back, birth_year),
    KEY person_commune_year (commune_code, birth_year, name_key),
    KEY person_commune_year_back (commune_code, birth_year, name_key_back),
    KEY person_same_birth (birth_date, sex, name_key),
    KEY person_phone (phone)
) ENGINE = InnoDB;
