-- Whom a decision approved and whom it left out, as they stood when it was signed: the paper is printed from here, whatever happens to the list
-- afterwards (a later level leaves people out, the list goes back and is mended). Rows are added and never changed.

CREATE TABLE list_decision_row (
    decision_id      UUID         NOT NULL,
    row_no           INT          NOT NULL,
    left_out         BOOLEAN      NOT NULL,
    left_out_reason  VARCHAR(500) NULL,
    left_out_code    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    left_out_by      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    name             VARCHAR(200) NOT NULL,
    sex              CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    birth_date       DATE         NULL,
    birth_precision  CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_number        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    id_kind          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    hamlet           VARCHAR(200) NULL,
    group_mask       INT          NOT NULL,
    PRIMARY KEY (decision_id, row_no),
    FOREIGN KEY (decision_id) REFERENCES list_decision (id)
) ENGINE = InnoDB;

-- what was signed before is kept as it stands now; those whom the system left out after the signature were approved by it
INSERT INTO list_decision_row (decision_id, row_no, left_out, left_out_reason, left_out_code, left_out_by, name, sex, birth_date,
                               birth_precision, id_number, id_kind, hamlet, group_mask)
SELECT d.id, r.row_no, r.left_out AND NOT r.left_out_by <=> 'SYSTEM', r.left_out_reason, r.left_out_code, r.left_out_by, r.name, r.sex,
       r.birth_date, r.birth_precision, r.id_number, r.id_kind, r.hamlet, r.group_mask
FROM list_decision d JOIN list_row r ON r.list_id = d.list_id
WHERE r.left_out = TRUE OR r.verdict IN ('G', 'W');
