-- The texts that invitation, minutes and letters of an expert council name, by the date of the event.
INSERT INTO legal_citation (duty, valid_from, valid_until, vietnamese, english) VALUES
    ('EXPERT_COUNCIL', '2016-07-01', '2026-07-01', 'NĐ 104/2016/NĐ-CP Điều 6 và TT 24/2018/TT-BYT', 'Decree 104/2016/NĐ-CP art. 6 and Circular 24/2018/TT-BYT'),
    ('EXPERT_COUNCIL', '2026-07-01', '9999-12-31', 'NĐ 165/2026/NĐ-CP Điều 52 và TT 13/2026/TT-BYT', 'Decree 165/2026/NĐ-CP art. 52 and Circular 13/2026/TT-BYT'),
    ('CAUSE_ANNOUNCEMENT', '2016-07-01', '2026-07-01', 'NĐ 104/2016/NĐ-CP Điều 6 khoản 2', 'Decree 104/2016/NĐ-CP art. 6.2'),
    ('CAUSE_ANNOUNCEMENT', '2026-07-01', '9999-12-31', 'NĐ 165/2026/NĐ-CP Điều 52 khoản 4', 'Decree 165/2026/NĐ-CP art. 52.4');
