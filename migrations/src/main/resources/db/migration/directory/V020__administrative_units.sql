-- Administrative units by date. The end of a period is exclusive, and open periods end on 9999-12-31,
-- because only then can the database itself refuse two versions of a code that overlap.
CREATE TABLE administrative_unit (
    code        VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    level       ENUM ('PROVINCE', 'DISTRICT', 'COMMUNE') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_code VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
    name        VARCHAR(100) NOT NULL,
    kind        VARCHAR(40)  NOT NULL,
    valid_from  DATE NOT NULL,
    valid_until DATE NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which the version no longer holds',
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (code, validity WITHOUT OVERLAPS),
    KEY administrative_unit_end (valid_until, code),
    CONSTRAINT administrative_unit_code_shape CHECK (
        code REGEXP '^[0-9]+$'
        AND char_length(code) = CASE level WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 ELSE 5 END),
    CONSTRAINT administrative_unit_parent_shape CHECK (
        (level = 'PROVINCE') = (parent_code IS NULL)
        AND (level <> 'DISTRICT' OR char_length(parent_code) = 2)
        AND (level <> 'COMMUNE' OR char_length(parent_code) IN (2, 3)))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- One row a division that was loaded; the newest date is the only one that may be loaded again.
CREATE TABLE administrative_division (
    valid_from DATE        NOT NULL PRIMARY KEY,
    units      INT         NOT NULL,
    loaded_at  DATETIME(3) NOT NULL,
    loaded_by  UUID        NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Exactly one row. Its token changes with every import, which tells each node to read the units again;
-- an import holds its lock, so that two never run at once.
CREATE TABLE administrative_unit_state (
    id    TINYINT NOT NULL PRIMARY KEY,
    token UUID    NOT NULL,
    CONSTRAINT administrative_unit_state_single CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO administrative_unit_state (id, token) VALUES (1, '00000000-0000-0000-0000-000000000000');
