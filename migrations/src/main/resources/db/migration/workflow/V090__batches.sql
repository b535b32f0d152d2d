-- Long work, done in chunks: each chunk is one transaction that moves the checkpoint, so that a killed run goes on where it stood.

CREATE TABLE batch (
    id           UUID         NOT NULL PRIMARY KEY,
    kind         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    case_id      UUID         NOT NULL,
    payload      VARCHAR(200) NULL,
    state        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL
                 CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    total        BIGINT       NULL,
    checkpoint   BIGINT       NOT NULL DEFAULT 0,
    chunk        INT          NOT NULL DEFAULT 0,
    phase        VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    attempts     INT          NOT NULL DEFAULT 0,
    problem      VARCHAR(200) NULL COMMENT 'code of what stopped it, never a text with data',
    owner        UUID         NULL COMMENT 'the node that works on it',
    lease_until  DATETIME(3)  NULL,
    created_at   DATETIME(3)  NOT NULL,
    started_at   DATETIME(3)  NULL,
    finished_at  DATETIME(3)  NULL,
    -- one live batch of a kind for a case: a double click starts nothing twice
    live         BOOLEAN      AS (CASE WHEN state IN ('QUEUED', 'RUNNING') THEN TRUE END) PERSISTENT,
    UNIQUE KEY batch_one_live (case_id, kind, live),
    KEY batch_claimable (live, lease_until),
    KEY batch_case (case_id, created_at)
) ENGINE = InnoDB;
