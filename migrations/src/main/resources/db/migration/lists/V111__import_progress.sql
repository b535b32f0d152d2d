ALTER TABLE list_upload
    ADD COLUMN read_permille SMALLINT NOT NULL DEFAULT 0
        COMMENT 'how far into the file the reading is, in thousandths; zero also where the file does not tell' AFTER rows_read,
    ADD COLUMN rows_still_faulty INT NOT NULL DEFAULT 0
        COMMENT 'rows of the list that this file changed and that are faulty all the same' AFTER rows_mended,
    MODIFY COLUMN rows_mended INT NOT NULL DEFAULT 0 COMMENT 'rows of the list that this file changed and that are not faulty any more';
