-- A person's doses and the rules by which the next one is due. One row is one dose in one wording: a correction is a new version that names its
-- predecessor, a mistake undone on the day is void. Number, category and interval are computed by the platform and guarded by unique keys.

-- How many basic doses a course of one antigen takes. Products of one antigen make one course: the presentation for children, the two components
-- of Sputnik V.
CREATE TABLE course_rule (
    antigen        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    doses_required TINYINT     NOT NULL COMMENT 'basic doses after which a person counts as fully dosed',
    source         VARCHAR(300) NOT NULL,
    CONSTRAINT course_rule_doses CHECK (doses_required BETWEEN 1 AND 9)
) ENGINE = InnoDB;

-- The rule of one dose of one product by the day on which it is given, for a band of ages. Ends are exclusive; open periods end on 9999-12-31.
CREATE TABLE dose_rule (
    product_code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal          TINYINT     NOT NULL COMMENT 'within the category',
    valid_from       DATE        NOT NULL,
    valid_until      DATE        NOT NULL DEFAULT '9999-12-31',
    min_age          TINYINT UNSIGNED NOT NULL COMMENT 'completed years on the day of the dose',
    max_age          TINYINT UNSIGNED NOT NULL DEFAULT 255,
    min_interval_days SMALLINT   NOT NULL COMMENT 'days since the dose before; 0 for the first',
    floor_interval_days SMALLINT NOT NULL COMMENT 'no override of a province goes below',
    source           VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (product_code, category, ordinal, min_age, validity WITHOUT OVERLAPS),
    CONSTRAINT dose_rule_product FOREIGN KEY (product_code) REFERENCES vaccine_product (code),
    CONSTRAINT dose_rule_category CHECK (category IN ('BASIC', 'ADDITIONAL', 'BOOSTER')),
    CONSTRAINT dose_rule_ages CHECK (min_age <= max_age),
    CONSTRAINT dose_rule_intervals CHECK (floor_interval_days BETWEEN 0 AND min_interval_days)
) ENGINE = InnoDB;

-- Who gets an additional dose after the basic course: by a condition (WEAK-IMMUNITY) or by the antigen of the basic course.
CREATE TABLE additional_rule (
    cause       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31',
    within_days SMALLINT     NULL COMMENT 'since the last dose; afterwards the next one is a booster; null: for ever',
    source      VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (cause, validity WITHOUT OVERLAPS)
) ENGINE = InnoDB;

-- Whether a product may follow another antigen; the same antigen always may. What is not named is not allowed.
CREATE TABLE mixing_rule (
    before_antigen VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the dose before; for additional and booster doses, of the basic course; MIXED where those differ',
    product_code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from   DATE        NOT NULL,
    valid_until  DATE        NOT NULL DEFAULT '9999-12-31',
    allowed      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FREELY, CONSENT: with the consent of the person, SCARCITY: with consent and only when the same is not to be had',
    min_interval_days SMALLINT NULL COMMENT 'where the mixture has an interval of its own; no override of a province changes it',
    source       VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (before_antigen, product_code, category, validity WITHOUT OVERLAPS),
    CONSTRAINT mixing_rule_product FOREIGN KEY (product_code) REFERENCES vaccine_product (code),
    CONSTRAINT mixing_rule_category CHECK (category IN ('BASIC', 'ADDITIONAL', 'BOOSTER')),
    CONSTRAINT mixing_rule_allowed CHECK (allowed IN ('FREELY', 'CONSENT', 'SCARCITY'))
) ENGINE = InnoDB;

-- A province shortened an interval by a decision of its own.
CREATE TABLE interval_override (
    id            UUID        NOT NULL PRIMARY KEY,
    province_code CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal       TINYINT     NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_until   DATE        NOT NULL DEFAULT '9999-12-31',
    min_interval_days SMALLINT NOT NULL,
    decision      VARCHAR(200) NOT NULL COMMENT 'number, date and issuer of the paper',
    entered_by    UUID        NULL,
    entered_at    DATETIME(3) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    UNIQUE KEY interval_override_once (province_code, product_code, category, ordinal, validity WITHOUT OVERLAPS),
    CONSTRAINT interval_override_product FOREIGN KEY (product_code) REFERENCES vaccine_product (code),
    CONSTRAINT interval_override_interval CHECK (min_interval_days > 0)
) ENGINE = InnoDB;

CREATE TABLE dose (
    id             UUID         NOT NULL PRIMARY KEY,
    person_id      UUID         NOT NULL,
    disease        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    product_code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    category       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ordinal        TINYINT      NOT NULL COMMENT 'within the category',
    number         TINYINT      NOT NULL COMMENT 'of all doses of the disease, by date',
    given_at       DATETIME(3)  NOT NULL,
    given_on       DATE         NOT NULL COMMENT 'the day in Viet Nam',
    interval_days  SMALLINT     NULL COMMENT 'since the dose before; null for the first',
    interval_short BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'below the rule of its day: kept and marked, never dropped',
    weak_immunity  BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'known of the person when the dose was entered; its category rests on it',
    lot_id         UUID         NULL COMMENT 'null only for what was given elsewhere and recorded afterwards without a lot',
    vial_id        UUID         NULL,
    lot_text       VARCHAR(40)  NULL COMMENT 'lot number as on the paper, where the lot is not known here',
    site           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    facility_id    UUID         NULL,
    place_text     VARCHAR(200) NULL COMMENT 'where it was given, as on the paper, where that is no facility known here',
    commune_code   CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'where it was given, or whose station entered what was given elsewhere',
    district_code  CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code  CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    session_id     UUID         NULL,
    subject_id     UUID         NULL COMMENT 'the person in that session',
    campaign_id    UUID         NULL,
    best_group     TINYINT      NULL COMMENT 'priority group it counts for',
    injector_id    UUID         NULL,
    injector_name  VARCHAR(160) NOT NULL DEFAULT '',
    source         VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    evidence       VARCHAR(500) NULL COMMENT 'what an afterwards entered dose rests on',
    entered_by     UUID         NULL,
    entered_at     DATETIME(3)  NOT NULL,
    command_id     UUID         NOT NULL COMMENT 'made by the screen before it is sent: the same entry counts once',
    version_no     SMALLINT     NOT NULL DEFAULT 1,
    predecessor_id UUID         NULL,
    voided_at      DATETIME(3)  NULL,
    voided_by      UUID         NULL,
    void_reason    VARCHAR(1000) NULL,
    live           BOOLEAN      AS (IF(voided_at IS NULL, TRUE, NULL)) PERSISTENT,
    UNIQUE KEY dose_command (command_id),
    UNIQUE KEY dose_number_once (person_id, disease, number, live),
    UNIQUE KEY dose_day_once (person_id, disease, given_on, live),
    UNIQUE KEY dose_subject_once (subject_id, live),
    KEY dose_session (session_id, given_at),
    KEY dose_commune_day (commune_code, given_on),
    KEY dose_lot (lot_id),
    CONSTRAINT dose_category CHECK (category IN ('BASIC', 'ADDITIONAL', 'BOOSTER')),
    CONSTRAINT dose_source CHECK (source IN ('LIVE', 'PAPER', 'RETROSPECTIVE', 'COMPLAINT', 'IMPORT')),
    CONSTRAINT dose_numbers CHECK (ordinal >= 1 AND number >= ordinal),
    CONSTRAINT dose_void CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CONSTRAINT dose_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB;

-- How far a person is with one disease, as the doses that are not void say; written in the transaction of the dose. What is due is read from here.
CREATE TABLE person_course (
    person_id       UUID        NOT NULL,
    disease         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    basic_doses     TINYINT     NOT NULL DEFAULT 0,
    additional_doses TINYINT    NOT NULL DEFAULT 0,
    booster_doses   TINYINT     NOT NULL DEFAULT 0,
    last_on         DATE        NULL,
    last_product    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    basic_antigen   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of all basic doses, MIXED where they differ',
    basic_required  TINYINT     NOT NULL DEFAULT 0 COMMENT 'basic doses that make this course complete; of a mixed one the most that any of its antigens takes; 0 before the first dose',
    weak_immunity   BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'entitled to an additional dose by a condition that screening found',
    stopped         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'CONTRAINDICATED, REFUSED: nothing more is due',
    not_before      DATE        NULL COMMENT 'postponed until this day',
    revision        INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, disease),
    CONSTRAINT person_course_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT person_course_stopped CHECK (stopped IS NULL OR stopped IN ('CONTRAINDICATED', 'REFUSED'))
) ENGINE = InnoDB;
