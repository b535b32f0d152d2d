CREATE TABLE facility (
    id           UUID         NOT NULL PRIMARY KEY,
    code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(200) NOT NULL,
    name_key     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'name without diacritics, lower case: what a search compares',
    kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commune_code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE         NULL COMMENT 'last day on which the facility works',
    revision     INT          NOT NULL,
    UNIQUE KEY facility_code (code),
    KEY facility_commune (commune_code, name_key),
    KEY facility_name (name_key),
    CONSTRAINT facility_code_shape CHECK (code REGEXP '^[A-Z0-9][A-Z0-9.-]*$'),
    CONSTRAINT facility_commune_shape CHECK (commune_code REGEXP '^[0-9]{5}$'),
    CONSTRAINT facility_kind_known CHECK (kind IN ('HEALTH_STATION', 'HOSPITAL', 'POLICE_STATION', 'SCHOOL', 'ENTERPRISE', 'PEOPLES_COMMITTEE')),
    CONSTRAINT facility_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
