-- Where somebody is told of tasks that are due soon or overdue. Without one they look into the inbox.

ALTER TABLE staff_account ADD COLUMN email VARCHAR(254) NULL;
