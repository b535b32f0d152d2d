-- Work that was given up is looked for at each navigation of those who answer for it.

ALTER TABLE batch ADD KEY batch_given_up (state, finished_at);
