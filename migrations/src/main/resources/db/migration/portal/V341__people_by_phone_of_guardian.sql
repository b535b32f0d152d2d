-- A child's record is opened with the phone of whoever answers for the child.
ALTER TABLE person ADD KEY person_guardian_phone (guardian_phone);
