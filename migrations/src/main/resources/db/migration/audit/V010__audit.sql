-- Who read and changed what. Rows are only ever added; audit_link chains the committed entries, so that a change or a gap shows.

CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at          DATETIME(3)  NOT NULL,
    actor_id    UUID         NULL COMMENT 'account of staff; empty for the system itself',
    actor_name  VARCHAR(200) NOT NULL,
    action      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_id     UUID         NULL COMMENT 'list, session, event or complaint that this belongs to',
    subject_id  UUID         NULL COMMENT 'person, row or account that was read or changed',
    unit_code   VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    detail      JSON         NOT NULL COMMENT 'what changed, without names or numbers of people',
    KEY audit_entry_case (case_id, id),
    KEY audit_entry_subject (subject_id, id),
    KEY audit_entry_actor (actor_id, id),
    KEY audit_entry_at (at)
) ENGINE = InnoDB;

CREATE TABLE audit_link (
    seq        BIGINT     NOT NULL PRIMARY KEY COMMENT '1, 2, 3 … without a gap',
    entry_id   BIGINT     NOT NULL UNIQUE,
    linked_at  DATETIME(3) NOT NULL,
    hash       BINARY(32) NOT NULL COMMENT 'SHA-256 over the link before and the content of the entry',
    KEY audit_link_time (linked_at, entry_id)
) ENGINE = InnoDB;
