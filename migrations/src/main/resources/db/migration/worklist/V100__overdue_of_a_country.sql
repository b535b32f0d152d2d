-- The overdue page of a whole country groups all that is late by place and kind: with these columns in the index it reads nothing else,
-- and takes a quarter of the time.

ALTER TABLE work_item
    DROP KEY work_item_due,
    ADD KEY work_item_due (due_at, province_code, commune_code, process_key, task_key, role);
