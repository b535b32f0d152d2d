-- The office or facility that revoked: whoever checks is told which, and never who. Those revoked before say none.
ALTER TABLE certificate
    ADD COLUMN revoked_unit     VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER revoked_by_name,
    ADD COLUMN revoked_facility UUID       NULL AFTER revoked_unit;
