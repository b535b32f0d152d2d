-- a list's page names the lists that carry on the rows it left out
ALTER TABLE subject_list ADD KEY subject_list_supplements (supplements_id, made_at);
