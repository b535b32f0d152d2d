-- Every screen of a session asks every few seconds how many wait where. With the number in the key, who is on the stand-by list is known without
-- reading the people.
ALTER TABLE session_subject
    DROP KEY session_subject_step,
    ADD KEY session_subject_step (session_id, step, touched_at, number);
