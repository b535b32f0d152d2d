CREATE TABLE campaign (
    id                  UUID         NOT NULL PRIMARY KEY,
    code                VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name                VARCHAR(200) NOT NULL,
    round_name          VARCHAR(60)  NOT NULL,
    purpose             VARCHAR(200) NOT NULL COMMENT 'as it stands in the decision, e.g. tiêm nhắc lại vắc xin phòng COVID-19',
    starts_on           DATE         NOT NULL,
    ends_on             DATE         NOT NULL,
    district_approves   BOOLEAN      NOT NULL COMMENT 'the list also goes to the district, by priority',
    state               VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (state IN ('OPEN', 'ENDED')),
    version             INT          NOT NULL DEFAULT 0,
    CHECK (ends_on >= starts_on)
) ENGINE = InnoDB;

CREATE TABLE campaign_unit (
    campaign_id UUID       NOT NULL,
    unit_code   VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (campaign_id, unit_code),
    FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE = InnoDB;
