-- What has to be there before a session is held, by date. A number is measured against the least that is asked for, each desk set or the place as a whole.
CREATE TABLE readiness_item (
    code       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from DATE         NOT NULL,
    valid_until DATE        NOT NULL DEFAULT '9999-12-31',
    sort       TINYINT      NOT NULL,
    must_have  BOOLEAN      NOT NULL,
    measure    VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SEEN: there or not; NUMBER: at least so many; MBPS; STAFF: worked out from the assignment',
    least      SMALLINT     NOT NULL DEFAULT 0,
    per_desk   BOOLEAN      NOT NULL DEFAULT FALSE,
    remembered BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'equipment of the place: the next session there begins with what was found',
    source     VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (code, validity WITHOUT OVERLAPS),
    CONSTRAINT readiness_item_measure CHECK (measure IN ('SEEN', 'NUMBER', 'MBPS', 'STAFF'))
) ENGINE = InnoDB;

INSERT INTO readiness_item (code, valid_from, sort, must_have, measure, least, per_desk, remembered, source) VALUES
    ('COMPUTERS', '2016-07-01', 1, TRUE, 'NUMBER', 2, TRUE, TRUE, 'Công văn 235/TUĐCNTT&TT ngày 02/11/2021 mục 3: tối thiểu 02 máy tính mỗi bàn tiêm'),
    ('PRINTER', '2016-07-01', 2, TRUE, 'NUMBER', 1, FALSE, TRUE, 'Công văn 235/TUĐCNTT&TT ngày 02/11/2021 mục 3: tối thiểu 01 máy in'),
    ('QR-READER', '2016-07-01', 3, FALSE, 'NUMBER', 1, FALSE, TRUE, 'Công văn 235/TUĐCNTT&TT ngày 02/11/2021 mục 3: máy đọc mã QR, nếu có điều kiện'),
    ('LINE', '2016-07-01', 4, TRUE, 'MBPS', 60, FALSE, TRUE, 'Công văn 235/TUĐCNTT&TT ngày 02/11/2021 mục 3, 5: đường truyền tối thiểu 60 Mbps'),
    ('STAFF', '2016-07-01', 5, TRUE, 'STAFF', 3, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9, 10 (sửa bởi NĐ 155/2018/NĐ-CP), còn hiệu lực đến 30/06/2027 theo NĐ 165/2026/NĐ-CP Điều 94; TT 34/2018/TT-BYT Điều 9'),
    ('EMERGENCY-TEAM', '2016-07-01', 6, TRUE, 'SEEN', 0, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9; kế hoạch tiêm chủng của tỉnh: mỗi điểm tiêm có đội cấp cứu'),
    ('ANAPHYLAXIS-KIT', '2016-07-01', 7, TRUE, 'SEEN', 0, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9, 10: hộp chống sốc'),
    ('PROTOCOL', '2016-07-01', 8, TRUE, 'SEEN', 0, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9: phác đồ chống sốc treo tại nơi tiêm'),
    ('COLD-CHAIN', '2016-07-01', 9, TRUE, 'SEEN', 0, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9, 10; TT 34/2018/TT-BYT Điều 11: tủ lạnh, hòm lạnh hoặc phích vắc xin có nhiệt kế'),
    ('TEMPERATURE-LOG', '2016-07-01', 10, TRUE, 'SEEN', 0, FALSE, FALSE, 'TT 34/2018/TT-BYT: theo dõi nhiệt độ ít nhất 2 lần mỗi ngày, kể cả ngày nghỉ'),
    ('ONE-WAY', '2016-07-01', 11, TRUE, 'SEEN', 0, FALSE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 9, 10: nơi tiêm che được mưa, nắng, gió; bố trí một chiều');
