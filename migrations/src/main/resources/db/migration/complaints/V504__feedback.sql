-- Feedback says whom it is about. Who that is stays with the desk above; the place is kept as named, so that whoever works there is kept away from it.
ALTER TABLE complaint
    ADD COLUMN about      VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of feedback only',
    ADD COLUMN about_whom VARCHAR(160) NULL COMMENT 'name or duty, as far as the citizen knows it';

UPDATE complaint SET about = 'FACILITY' WHERE kind = 'FEEDBACK';

ALTER TABLE complaint
    ADD CONSTRAINT complaint_about_known CHECK (about IS NULL OR about IN ('FACILITY', 'STAFF', 'OFFICE')),
    ADD CONSTRAINT complaint_about CHECK ((kind = 'FEEDBACK') = (about IS NOT NULL));
