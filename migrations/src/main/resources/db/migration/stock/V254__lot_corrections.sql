-- What the paper of a lot was said to say before it was put right: the lot itself, or the next row, says what became of it.
CREATE TABLE vaccine_lot_correction (
    id                 UUID         NOT NULL PRIMARY KEY,
    lot_id             UUID         NOT NULL,
    product_code       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lot_number         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    expires_on         DATE         NOT NULL,
    doses_per_vial     SMALLINT     NOT NULL,
    open_vial_minutes  INT          NOT NULL,
    registration       VARCHAR(80)  NOT NULL,
    diluent_lot        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    diluent_expires_on DATE         NULL,
    reason             VARCHAR(500) NOT NULL,
    by_id              UUID         NOT NULL,
    by_name            VARCHAR(160) NOT NULL,
    at                 DATETIME(3)  NOT NULL,
    KEY vaccine_lot_correction_lot (lot_id, at),
    CONSTRAINT vaccine_lot_correction_lot_known FOREIGN KEY (lot_id) REFERENCES vaccine_lot (id)
) ENGINE = InnoDB;
