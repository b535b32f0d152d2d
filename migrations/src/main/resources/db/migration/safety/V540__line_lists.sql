-- Line lists and figures of adverse events: filters that somebody keeps by name, and the indexes that counts are read from alone.

CREATE TABLE adverse_event_filter (
    id       UUID         NOT NULL PRIMARY KEY,
    owner    UUID         NOT NULL COMMENT 'member of staff; nobody else reads it',
    name     VARCHAR(80)  NOT NULL,
    query    VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as in the address of the list; codes and days, nothing of a person',
    saved_at DATETIME(3)  NOT NULL,
    UNIQUE KEY adverse_event_filter_name (owner, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Cases by the moment of the event, for curves and tables of a period.
ALTER TABLE adverse_event
    ADD KEY adverse_event_province_event (province_code, event_at),
    ADD KEY adverse_event_event (event_at);

-- Doses of a province and period by vaccine, lot and facility are counted from one stretch of this index; the age of who got them from the next. The index takes
-- the place of the one that it begins with.
ALTER TABLE dose
    ADD KEY dose_province_counted (province_code, given_on, live, product_code, lot_id, facility_id, person_id),
    DROP KEY dose_province_day;
ALTER TABLE person
    ADD KEY person_age (id, birth_date, sex);
