-- Who is due is asked of a commune: its people are read in the order of their ids, which is that of every table asked about them, and everything that
-- is needed of an enrolment stands in the key.
ALTER TABLE enrolment
    DROP KEY enrolment_due,
    ADD KEY enrolment_due (campaign_id, commune_code, live, person_id, best_group);

-- Answers are counted and ranked all together; the order of a campaign's groups is its own, so that no key can give it.
ALTER TABLE due_person DROP KEY due_person_order;
