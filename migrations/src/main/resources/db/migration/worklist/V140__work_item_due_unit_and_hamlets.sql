-- What the due date counts in, so that a deadline in working days can say so, and the hamlets a case is about, so that an inbox can be narrowed to one.
-- hamlet_keys: the search keys of the hamlets between semicolons, ";na lung;ban sang;"
ALTER TABLE work_item
    ADD due_unit    VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'HOURS',
    ADD hamlets     VARCHAR(1000) NULL COMMENT 'as written in the rows, one a line',
    ADD hamlet_keys VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NULL;

-- tasks that are open already: by the rule that was in force when they were opened
UPDATE work_item w
   SET w.due_unit = COALESCE(
           (SELECT r.unit FROM deadline_rule r
             WHERE r.code = w.due_rule AND r.valid_from <= DATE(w.opened_at) AND r.valid_until > DATE(w.opened_at)),
           w.due_unit);

-- one's own work is asked for by the places of one's rights, too: the counts read nothing but this index
ALTER TABLE work_item
    DROP KEY work_item_assignee,
    ADD KEY work_item_assignee (assignee_id, due_at, task_id, role, province_code, district_code, commune_code, facility_id);
