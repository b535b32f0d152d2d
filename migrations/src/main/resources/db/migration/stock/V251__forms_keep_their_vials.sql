-- What a form says in vials stays, also when the doses of a vial were registered wrong and are corrected later.
ALTER TABLE stock_transfer
    ADD doses_per_vial SMALLINT NULL COMMENT 'of the lot when the form was made' AFTER doses;

UPDATE stock_transfer x JOIN vaccine_lot l ON l.id = x.lot_id SET x.doses_per_vial = l.doses_per_vial;

ALTER TABLE stock_transfer
    MODIFY doses_per_vial SMALLINT NOT NULL COMMENT 'of the lot when the form was made',
    ADD CONSTRAINT stock_transfer_vial CHECK (doses_per_vial BETWEEN 1 AND 100);
