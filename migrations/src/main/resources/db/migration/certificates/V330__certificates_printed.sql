-- Who printed which paper of which certificates. Insert-only: what was handed out cannot be taken back.
CREATE TABLE certificate_printing (
    id         UUID         NOT NULL PRIMARY KEY,
    kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    session_id UUID         NULL COMMENT 'where the certificates of a session were printed at once',
    papers     SMALLINT     NOT NULL COMMENT 'certificates in the file',
    by_id      UUID         NULL COMMENT 'null where the person fetched it',
    by_name    VARCHAR(160) NULL,
    at         DATETIME(3)  NOT NULL,
    KEY certificate_printing_session (session_id, at),
    CONSTRAINT certificate_printing_kind CHECK (kind IN ('CERTIFICATE', 'PASSPORT', 'CARD')),
    CONSTRAINT certificate_printing_papers CHECK (papers > 0),
    CONSTRAINT certificate_printing_by CHECK ((by_id IS NULL) = (by_name IS NULL))
) ENGINE = InnoDB;

CREATE TABLE certificate_printed (
    certificate_id UUID NOT NULL,
    printing_id    UUID NOT NULL,
    PRIMARY KEY (certificate_id, printing_id),
    KEY certificate_printed_at_once (printing_id),
    CONSTRAINT certificate_printed_which FOREIGN KEY (certificate_id) REFERENCES certificate (id),
    CONSTRAINT certificate_printed_when FOREIGN KEY (printing_id) REFERENCES certificate_printing (id)
) ENGINE = InnoDB;
