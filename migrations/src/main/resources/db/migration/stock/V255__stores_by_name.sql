-- Stores are looked for by name in the whole country. The key is the name without diacritics in lower case, as everywhere; the application writes
-- it from now on. Stores of sessions are not looked for.
ALTER TABLE vaccine_store
    ADD COLUMN name_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'name without diacritics, lower case: what a search compares' AFTER name,
    ADD KEY vaccine_store_name (kind, name_key, id);

UPDATE vaccine_store SET name_key = TRIM(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(
        REGEXP_REPLACE(REGEXP_REPLACE(REGEXP_REPLACE(LOWER(name),
        '[''’`]', ''),
        '[àáảãạăằắẳẵặâầấẩẫậ]', 'a'),
        '[èéẻẽẹêềếểễệ]', 'e'),
        '[ìíỉĩị]', 'i'),
        '[òóỏõọôồốổỗộơờớởỡợ]', 'o'),
        '[ùúủũụưừứửữự]', 'u'),
        '[ỳýỷỹỵ]', 'y'),
        'đ', 'd'),
        '[^a-z0-9]+', ' '))
WHERE kind <> 'SESSION';
