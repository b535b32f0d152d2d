-- Days off of public servants, and the Saturdays worked in exchange for a bridge day. `confidence` says how we know:
-- LAW = the date follows from article 112 of Bo luat Lao dong 45/2019/QH14; DECIDED = swapped or chosen by a yearly decision,
-- as remembered; EXPECTED = no decision known yet, set after the pattern of earlier years.
CREATE TABLE holiday (
    day        DATE         NOT NULL PRIMARY KEY,
    name_vi    VARCHAR(100) NOT NULL,
    name_en    VARCHAR(100) NOT NULL,
    confidence ENUM ('LAW', 'DECIDED', 'EXPECTED') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source     VARCHAR(300) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE make_up_day (
    day        DATE         NOT NULL PRIMARY KEY,
    day_off    DATE         NOT NULL COMMENT 'the working day that was given for it',
    confidence ENUM ('LAW', 'DECIDED', 'EXPECTED') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source     VARCHAR(300) NOT NULL,
    UNIQUE KEY make_up_day_off (day_off)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
