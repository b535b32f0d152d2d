-- What a person fetches is on record, also when it is a picture and no paper.
ALTER TABLE certificate_printing DROP CONSTRAINT certificate_printing_kind;
ALTER TABLE certificate_printing ADD CONSTRAINT certificate_printing_kind CHECK (kind IN ('CERTIFICATE', 'PASSPORT', 'CARD', 'PICTURE'));
