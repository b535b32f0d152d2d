-- Vaccination sessions: planned, approved, prepared, held step by step, reconciled, signed. A person in a session is one row that moves forward by
-- conditional updates on its revision, so that two desks can never do the same person.

CREATE TABLE session_code_sequence (
    year    SMALLINT NOT NULL PRIMARY KEY,
    last_no INT      NOT NULL
) ENGINE = InnoDB;

CREATE TABLE vaccination_session (
    id             UUID         NOT NULL PRIMARY KEY,
    code           VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    campaign_id    UUID         NOT NULL,
    facility_id    UUID         NOT NULL COMMENT 'who holds it and whose vaccine it uses',
    commune_code   CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    district_code  CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    province_code  CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    place_name     VARCHAR(200) NOT NULL,
    mobile_site    BOOLEAN      NOT NULL DEFAULT FALSE,
    obstetric_care BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the place can deal with an obstetric emergency',
    anaphylaxis_care BOOLEAN    NOT NULL DEFAULT FALSE COMMENT 'a hospital or alike, equipped for anaphylaxis',
    held_on        DATE         NOT NULL,
    starts_at      DATETIME(3)  NOT NULL,
    ends_at        DATETIME(3)  NOT NULL,
    product_code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    desks          SMALLINT     NOT NULL COMMENT 'desk sets: reception, screening, injection',
    per_desk_hour  SMALLINT     NOT NULL COMMENT 'people a desk set can do in an hour',
    capacity       INT          NOT NULL COMMENT 'people planned at most',
    scarcity       BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the same product is not to be had: mixtures allowed only then are open',
    state          VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_by        UUID         NOT NULL,
    made_by_name   VARCHAR(160) NOT NULL,
    made_at        DATETIME(3)  NOT NULL,
    approved_by    UUID         NULL,
    approved_by_name VARCHAR(160) NULL,
    approved_at    DATETIME(3)  NULL,
    approved_despite VARCHAR(1000) NULL COMMENT 'signed reason for going on with a failed must-have',
    started_at     DATETIME(3)  NULL,
    closed_at      DATETIME(3)  NULL,
    reconciled_by  UUID         NULL,
    reconciled_at  DATETIME(3)  NULL,
    difference_minutes VARCHAR(2000) NULL COMMENT 'signed minute where issued is not used, wasted and returned',
    confirmed_by   UUID         NULL,
    confirmed_by_name VARCHAR(160) NULL,
    confirmed_at   DATETIME(3)  NULL,
    suspended_at   DATETIME(3)  NULL COMMENT 'while set nobody may be injected',
    suspend_reason VARCHAR(1000) NULL,
    ended_reason   VARCHAR(1000) NULL COMMENT 'why it was cancelled',
    version        INT          NOT NULL DEFAULT 0,
    KEY session_commune_day (commune_code, held_on),
    KEY session_facility_day (facility_id, held_on),
    KEY session_campaign (campaign_id, held_on),
    CONSTRAINT session_state CHECK (state IN ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING', 'PREPARING', 'RUNNING', 'CLOSING', 'RECONCILING', 'CONFIRMING', 'CONFIRMED', 'CANCELLED')),
    CONSTRAINT session_times CHECK (ends_at > starts_at),
    CONSTRAINT session_room CHECK (desks BETWEEN 1 AND 99 AND per_desk_hour BETWEEN 1 AND 120 AND capacity BETWEEN 1 AND 20000)
) ENGINE = InnoDB;

CREATE TABLE session_subject (
    id             UUID         NOT NULL PRIMARY KEY,
    session_id     UUID         NOT NULL,
    person_id      UUID         NOT NULL,
    enrolment_id   UUID         NULL COMMENT 'null: came without being on an approved list',
    number         INT          NULL COMMENT 'what the person is called by; null on the stand-by list',
    standby_no     INT          NULL COMMENT 'place on the stand-by list',
    best_group     TINYINT      NULL,
    category       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what was due when planned',
    ordinal        TINYINT      NOT NULL,
    due_on         DATE         NOT NULL,
    origin         VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    step           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    result         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'how it ended for the person on this day',
    result_reason  VARCHAR(1000) NULL,
    spot_reason    VARCHAR(500) NULL COMMENT 'why somebody not on the list is done',
    spot_by        UUID         NULL COMMENT 'who entered somebody not on the list; never the one who approves',
    spot_approved_by UUID       NULL,
    spot_approved_at DATETIME(3) NULL,
    identity_checked BOOLEAN    NOT NULL DEFAULT FALSE COMMENT 'paper compared with the record at reception',
    identity_reason VARCHAR(500) NULL COMMENT 'signed reason for going on without a verified identity',
    serving_desk   SMALLINT     NULL COMMENT 'desk times hundred and the number of its set',
    serving_by     UUID         NULL,
    serving_name   VARCHAR(160) NULL,
    serving_since  DATETIME(3)  NULL,
    arrived_at     DATETIME(3)  NULL,
    screened_at    DATETIME(3)  NULL,
    screened_by    UUID         NULL,
    doctor_asked_at DATETIME(3) NULL COMMENT 'the screener wants the doctor on duty to decide',
    consented_at   DATETIME(3)  NULL,
    injected_at    DATETIME(3)  NULL,
    injected_by    UUID         NULL,
    injected_by_name VARCHAR(160) NULL,
    same_hand      BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'screened and injected by one person: warned about, recorded',
    dose_id        UUID         NULL,
    may_leave_at   DATETIME(3)  NULL COMMENT 'injected_at and thirty minutes',
    reaction       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'NONE, COMMON, SERIOUS: the worst that was written down',
    released_at    DATETIME(3)  NULL,
    released_by    UUID         NULL,
    released_to    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'HOME, with the advice for 24 hours given; CARE: taken to hospital',
    shown_at       DATETIME(3)  NULL COMMENT 'the person has seen the recorded dose and confirmed it',
    paper_no       INT          NULL COMMENT 'line of the paper list it was entered from',
    revision       INT          NOT NULL DEFAULT 0,
    touched_at     DATETIME(3)  NOT NULL,
    UNIQUE KEY session_subject_person (session_id, person_id),
    UNIQUE KEY session_subject_number (session_id, number),
    KEY session_subject_step (session_id, step, touched_at),
    KEY session_subject_of_person (person_id, session_id),
    KEY session_subject_enrolment (enrolment_id),
    CONSTRAINT session_subject_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id),
    CONSTRAINT session_subject_known FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT session_subject_origin CHECK (origin IN ('PLANNED', 'STANDBY', 'SPOT')),
    CONSTRAINT session_subject_step_known CHECK (step IN ('EXPECTED', 'APPROVAL', 'SCREENING', 'CONSENT', 'INJECTION', 'OBSERVATION', 'LEAVING', 'DONE')),
    CONSTRAINT session_subject_result CHECK (result IS NULL OR result IN ('VACCINATED', 'ABSENT', 'REFUSED', 'POSTPONED', 'CONTRAINDICATED', 'TRANSFERRED', 'NOT_DONE')),
    CONSTRAINT session_subject_done CHECK ((step = 'DONE') = (result IS NOT NULL)),
    CONSTRAINT session_subject_released CHECK ((released_at IS NULL) = (released_to IS NULL)),
    CONSTRAINT session_subject_dose CHECK ((dose_id IS NULL) = (injected_at IS NULL)),
    CONSTRAINT session_subject_reaction CHECK (reaction IS NULL OR reaction IN ('NONE', 'COMMON', 'SERIOUS'))
) ENGINE = InnoDB;

-- One screening in one wording; the answers typed so far are kept from the first one on. Corrected by a new one, never overwritten once concluded.
CREATE TABLE screening (
    id            UUID         NOT NULL PRIMARY KEY,
    subject_id    UUID         NOT NULL,
    version_code  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'questionnaire in force on the day',
    answers       LONGTEXT     NOT NULL COMMENT 'JSON by semantic code' CHECK (JSON_VALID(answers)),
    outcome       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    reasons       VARCHAR(1000) NULL COMMENT 'reason codes between spaces, the deciding one first',
    signature     BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the person signs that benefit and risk were explained',
    passed        BOOLEAN      NULL COMMENT 'whether an injection may follow at this place on this day',
    override_by   UUID         NULL,
    override_by_name VARCHAR(160) NULL,
    override_reason VARCHAR(1000) NULL,
    begun_at      DATETIME(3)  NOT NULL,
    by_id         UUID         NOT NULL,
    by_name       VARCHAR(160) NOT NULL,
    concluded_at  DATETIME(3)  NULL,
    replaced      BOOLEAN      NOT NULL DEFAULT FALSE,
    live          BOOLEAN      AS (IF(replaced, NULL, TRUE)) PERSISTENT,
    revision      INT          NOT NULL DEFAULT 0,
    UNIQUE KEY screening_one_live (subject_id, live),
    CONSTRAINT screening_subject FOREIGN KEY (subject_id) REFERENCES session_subject (id),
    CONSTRAINT screening_outcome CHECK (outcome IS NULL OR outcome IN ('ELIGIBLE', 'CAUTION', 'HOSPITAL', 'POSTPONED', 'CONTRAINDICATED'))
) ENGINE = InnoDB;

CREATE TABLE consent (
    id           UUID         NOT NULL PRIMARY KEY,
    subject_id   UUID         NOT NULL,
    agreed       BOOLEAN      NOT NULL,
    mixed        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'to another product than the dose before',
    risk_explained BOOLEAN    NOT NULL DEFAULT FALSE COMMENT 'signed that benefit and risk were explained, where screening asked for it',
    guardian_name VARCHAR(200) NULL,
    guardian_relation VARCHAR(60) NULL,
    given_at     DATETIME(3)  NOT NULL,
    by_id        UUID         NOT NULL,
    by_name      VARCHAR(160) NOT NULL,
    on_paper     BOOLEAN      NOT NULL COMMENT 'signed on paper kept by the station',
    replaced     BOOLEAN      NOT NULL DEFAULT FALSE,
    live         BOOLEAN      AS (IF(replaced, NULL, TRUE)) PERSISTENT,
    UNIQUE KEY consent_one_live (subject_id, live),
    CONSTRAINT consent_subject FOREIGN KEY (subject_id) REFERENCES session_subject (id)
) ENGINE = InnoDB;

-- What was seen during observation. Only added to.
CREATE TABLE observation_note (
    id         UUID          NOT NULL PRIMARY KEY,
    subject_id UUID          NOT NULL,
    kind       VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signs      VARCHAR(300)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'codes of reactions between spaces',
    note       VARCHAR(1000) NOT NULL DEFAULT '',
    at         DATETIME(3)   NOT NULL,
    by_id      UUID          NOT NULL,
    by_name    VARCHAR(160)  NOT NULL,
    command_id UUID          NOT NULL,
    UNIQUE KEY observation_note_command (command_id),
    KEY observation_note_subject (subject_id, at),
    CONSTRAINT observation_note_kind CHECK (kind IN ('NOTHING', 'COMMON', 'SERIOUS', 'CARE'))
) ENGINE = InnoDB;

-- What must be there before a session is held, with what was found.
CREATE TABLE session_check (
    session_id UUID         NOT NULL,
    item       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_have  BOOLEAN      NOT NULL,
    state      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OPEN',
    measured   VARCHAR(60)  NULL COMMENT 'the number found: computers, Mbps, staff',
    note       VARCHAR(500) NOT NULL DEFAULT '',
    ticket     VARCHAR(60)  NULL COMMENT 'number of the fault report at the provider',
    checked_by_name VARCHAR(160) NULL,
    checked_at DATETIME(3)  NULL,
    PRIMARY KEY (session_id, item),
    CONSTRAINT session_check_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id),
    CONSTRAINT session_check_state CHECK (state IN ('OPEN', 'OK', 'FAILED'))
) ENGINE = InnoDB;

-- Written assignment of staff to desks.
CREATE TABLE session_staff (
    session_id    UUID         NOT NULL,
    staff_id      UUID         NOT NULL,
    duty          VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    desk          SMALLINT     NOT NULL COMMENT '0: all',
    name          VARCHAR(160) NOT NULL,
    qualification VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (session_id, staff_id, duty),
    CONSTRAINT session_staff_session FOREIGN KEY (session_id) REFERENCES vaccination_session (id),
    CONSTRAINT session_staff_duty CHECK (duty IN ('HEAD', 'RECEPTION', 'SCREENING', 'INJECTION', 'OBSERVATION', 'EMERGENCY', 'DATA')),
    CONSTRAINT session_staff_level CHECK (qualification IN ('DOCTOR', 'PHYSICIAN_ASSISTANT', 'NURSE', 'MIDWIFE', 'OTHER'))
) ENGINE = InnoDB;

-- Counters of a session, kept in the writing transaction; a row a desk so that desks do not wait for each other, summed when read.
CREATE TABLE session_counter (
    session_id UUID        NOT NULL,
    desk       SMALLINT    NOT NULL,
    counter    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount     INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (session_id, desk, counter)
) ENGINE = InnoDB;
