-- Lists are stretches of one index by place, also where a million complaints lie behind them; figures are counted within an index. The id stands where the
-- order of a list ends, before what only figures read: behind it, a list of answered ones would sort them all.
ALTER TABLE complaint
    ADD COLUMN again BOOLEAN AS (IF(state IN ('ANSWERED', 'WITHDRAWN') OR rounds < 2, NULL, TRUE)) PERSISTENT COMMENT 'reopened and not answered';

ALTER TABLE complaint
    ADD KEY complaint_all (open, due_at),
    ADD KEY complaint_all_again (again, due_at),
    ADD KEY complaint_province_again (province_code, again, due_at),
    ADD KEY complaint_district_again (district_code, again, due_at),
    ADD KEY complaint_commune_again (commune_code, again, due_at),
    ADD KEY complaint_all_answered (state, answered_at, id, province_code, commune_code, desk, outcome, reject_reason, examined_by),
    ADD KEY complaint_province_answered (province_code, state, answered_at, id, commune_code, desk, outcome, reject_reason, examined_by),
    ADD KEY complaint_district_answered (district_code, state, answered_at),
    ADD KEY complaint_commune_answered (commune_code, state, answered_at, id, desk, outcome, reject_reason, examined_by),
    ADD KEY complaint_open_figures (open, province_code, commune_code, state, due_at, filed_at, rounds);
