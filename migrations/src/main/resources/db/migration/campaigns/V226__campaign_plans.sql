-- What a campaign is after: which round of which series, which vaccines, how many people, and who is served first where that is not the order of the ranks.
ALTER TABLE campaign
    ADD series         VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'code of the first round; null for the first itself',
    ADD round_no       SMALLINT    NOT NULL DEFAULT 1,
    ADD target_people  INT         NULL,
    ADD target_percent SMALLINT    NULL COMMENT 'of those who may be vaccinated',
    ADD UNIQUE KEY campaign_round (series, round_no),
    ADD CONSTRAINT campaign_target CHECK ((target_people IS NULL OR target_percent IS NULL) AND COALESCE(target_percent, 1) BETWEEN 1 AND 100
        AND COALESCE(target_people, 1) > 0),
    ADD CONSTRAINT campaign_round_no CHECK (round_no BETWEEN 1 AND 99);

CREATE TABLE campaign_product (
    campaign_id  UUID        NOT NULL,
    product_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (campaign_id, product_code),
    CONSTRAINT campaign_product_of FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT campaign_product_known FOREIGN KEY (product_code) REFERENCES vaccine_product (code)
) ENGINE = InnoDB;

CREATE TABLE campaign_priority (
    campaign_id UUID    NOT NULL,
    place       INT     NOT NULL,
    group_code  TINYINT NOT NULL,
    PRIMARY KEY (campaign_id, place),
    UNIQUE KEY campaign_priority_once (campaign_id, group_code),
    CONSTRAINT campaign_priority_of FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) ENGINE = InnoDB;
