-- Nobody is due after their death; a dose given before it may still be entered.
ALTER TABLE person
    ADD COLUMN died_on DATE NULL COMMENT 'day of death, where it was told' AFTER identity_reason,
    ADD CONSTRAINT person_died_after_birth CHECK (died_on IS NULL OR died_on >= birth_date);
