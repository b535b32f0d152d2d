-- The "Can cu ..." lines that open a document, by the date it is made.
CREATE TABLE legal_basis (
    purpose     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position    TINYINT      NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which the line is no longer printed',
    line        VARCHAR(500) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (purpose, position, validity WITHOUT OVERLAPS)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO legal_basis (purpose, position, valid_from, valid_until, line) VALUES
    ('LIST_APPROVAL', 1, '2016-07-01', '2026-07-01', 'Căn cứ Luật Phòng, chống bệnh truyền nhiễm số 03/2007/QH12;'),
    ('LIST_APPROVAL', 2, '2016-07-01', '2026-07-01', 'Căn cứ Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng;'),
    ('LIST_APPROVAL', 3, '2021-02-26', '2026-07-01', 'Căn cứ Nghị quyết số 21/NQ-CP ngày 26 tháng 02 năm 2021 của Chính phủ về mua và sử dụng vắc xin phòng COVID-19;'),
    ('LIST_APPROVAL', 1, '2026-07-01', '9999-12-31', 'Căn cứ Luật Phòng bệnh số 114/2025/QH15;'),
    ('LIST_APPROVAL', 2, '2026-07-01', '9999-12-31', 'Căn cứ Nghị định số 165/2026/NĐ-CP ngày 15 tháng 5 năm 2026 của Chính phủ;');
