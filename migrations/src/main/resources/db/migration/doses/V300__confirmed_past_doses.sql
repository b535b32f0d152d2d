-- A dose that no session gave counts as confirmed by the health station once a second person of it has compared the entry with the paper. A dose of a
-- session is confirmed with the session.
CREATE TABLE dose_confirmation (
    dose_id           UUID         NOT NULL PRIMARY KEY,
    confirmed_by      UUID         NOT NULL,
    confirmed_by_name VARCHAR(160) NOT NULL,
    confirmed_at      DATETIME(3)  NOT NULL,
    CONSTRAINT dose_confirmation_dose FOREIGN KEY (dose_id) REFERENCES dose (id)
) ENGINE = InnoDB;
