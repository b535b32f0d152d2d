-- The sixteen groups of QD 3355/QD-BYT (08/07/2021). Groups that NQ 21/NQ-CP already knew by a letter hold from 26/02/2021, so that
-- a list of that spring can be read by number; 13, 14 and 15 came with QD 3355. A code is a bit in a person's mask: 1 to 16, never re-used.
CREATE TABLE priority_group (
    code        TINYINT      NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which the version no longer holds',
    rank_order  TINYINT      NOT NULL COMMENT '1 is served first',
    name_vi     VARCHAR(300) NOT NULL,
    name_en     VARCHAR(300) NOT NULL,
    source      VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (code, validity WITHOUT OVERLAPS),
    CONSTRAINT priority_group_code CHECK (code BETWEEN 1 AND 16)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO priority_group (code, valid_from, rank_order, name_vi, name_en, source) VALUES
    (1, '2021-02-26', 1, 'Người làm việc trong các cơ sở y tế, công lập và ngoài công lập', 'Workers of health facilities, public and private', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (2, '2021-02-26', 2, 'Người tham gia phòng, chống dịch', 'Participants in epidemic control', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (3, '2021-02-26', 3, 'Lực lượng Quân đội', 'Army', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (4, '2021-02-26', 4, 'Lực lượng Công an', 'Police', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (5, '2021-02-26', 5, 'Nhân viên, cán bộ ngoại giao của Việt Nam và thân nhân; người làm việc tại cơ quan ngoại giao, lãnh sự, tổ chức quốc tế ở Việt Nam', 'Vietnamese diplomats and their families; staff of diplomatic, consular and international bodies in Viet Nam', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (6, '2021-02-26', 6, 'Hải quan, cán bộ làm công tác xuất nhập cảnh', 'Customs and immigration officers', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (7, '2021-02-26', 7, 'Người cung cấp dịch vụ thiết yếu', 'Essential services', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (8, '2021-02-26', 8, 'Giáo viên, người làm việc, học sinh, sinh viên tại cơ sở giáo dục, đào tạo; bác sĩ trẻ; cơ quan hành chính, tổ chức thường xuyên tiếp xúc nhiều người', 'Teachers, education staff, pupils and students; young doctors; administrative and legal bodies in frequent contact with the public', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (9, '2021-02-26', 9, 'Người mắc bệnh mạn tính; người trên 65 tuổi', 'People with a chronic disease; people over 65', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (10, '2021-02-26', 10, 'Người sinh sống tại các vùng có dịch', 'Residents of outbreak areas', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (11, '2021-02-26', 11, 'Người nghèo, đối tượng chính sách xã hội', 'Poor households and beneficiaries of social policy', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (12, '2021-02-26', 12, 'Người được cử đi công tác, học tập, lao động ở nước ngoài; chuyên gia nước ngoài tại Việt Nam', 'People sent or going abroad to work or study; foreign experts in Viet Nam', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT'),
    (13, '2021-07-08', 13, 'Người lao động tại doanh nghiệp và thân nhân (khu công nghiệp, vận tải, tín dụng, du lịch, lưu trú, ăn uống, ngân hàng, y dược, bán lẻ, chợ, xây dựng …)', 'Workers of enterprises and their families (industrial zones, transport, credit, tourism, lodging, food, banks, pharmacy, retail, markets, construction …)', 'QĐ 3355/QĐ-BYT'),
    (14, '2021-07-08', 14, 'Chức sắc, chức việc các tôn giáo', 'Religious dignitaries', 'QĐ 3355/QĐ-BYT'),
    (15, '2021-07-08', 15, 'Người lao động tự do', 'Freelance workers', 'QĐ 3355/QĐ-BYT'),
    (16, '2021-02-26', 16, 'Đối tượng khác theo quyết định của Bộ Y tế, Chủ tịch UBND cấp tỉnh hoặc đề xuất của đơn vị tài trợ vắc xin', 'Others by decision of the Ministry of Health or the provincial chair, or at a donor''s request', 'NQ 21/NQ-CP; QĐ 3355/QĐ-BYT');

-- Group 1 of NQ 21 by its nine letters, and its group 2 (all others of 18 to 65), which lists write as "N2".
CREATE TABLE priority_letter (
    token       VARCHAR(4)   NOT NULL COLLATE utf8mb4_bin,
    position    TINYINT      NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31' COMMENT 'first day on which the version no longer holds',
    name_vi     VARCHAR(300) NOT NULL,
    name_en     VARCHAR(300) NOT NULL,
    codes       SMALLINT UNSIGNED NOT NULL COMMENT 'codes of QD 3355 it stands for, code n as bit n-1',
    source      VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (token, validity WITHOUT OVERLAPS),
    CONSTRAINT priority_letter_codes CHECK (codes > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Group 2 becomes 16 alone: 15 would claim that everybody is a freelance worker and lift them above their rank.
INSERT INTO priority_letter (token, position, valid_from, name_vi, name_en, codes, source) VALUES
    ('a', 1, '2021-02-26', 'Lực lượng tuyến đầu: người làm việc trong cơ sở y tế; người tham gia phòng, chống dịch; quân đội; công an', 'Front line: health-facility workers, participants in epidemic control, army, police', (1 << 0) | (1 << 1) | (1 << 2) | (1 << 3), 'NQ 21/NQ-CP; tương ứng nhóm 1, 2, 3, 4'),
    ('b', 2, '2021-02-26', 'Ngoại giao, hải quan, xuất nhập cảnh', 'Diplomats, customs, immigration', (1 << 4) | (1 << 5), 'NQ 21/NQ-CP; tương ứng nhóm 5, 6'),
    ('c', 3, '2021-02-26', 'Người cung cấp dịch vụ thiết yếu', 'Essential services', 1 << 6, 'NQ 21/NQ-CP; tương ứng nhóm 7'),
    ('d', 4, '2021-02-26', 'Giáo viên, người làm việc trong cơ sở giáo dục; cơ quan hành chính thường xuyên tiếp xúc nhiều người', 'Teachers and education staff; administrative bodies in frequent contact with the public', 1 << 7, 'NQ 21/NQ-CP; tương ứng nhóm 8'),
    ('đ', 5, '2021-02-26', 'Người mắc bệnh mạn tính; người trên 65 tuổi', 'People with a chronic disease; people over 65', 1 << 8, 'NQ 21/NQ-CP; tương ứng nhóm 9'),
    ('e', 6, '2021-02-26', 'Người sinh sống tại các vùng có dịch', 'Residents of outbreak areas', 1 << 9, 'NQ 21/NQ-CP; tương ứng nhóm 10'),
    ('g', 7, '2021-02-26', 'Người nghèo, đối tượng chính sách xã hội', 'Poor households and beneficiaries of social policy', 1 << 10, 'NQ 21/NQ-CP; tương ứng nhóm 11'),
    ('h', 8, '2021-02-26', 'Người được Nhà nước cử đi công tác, học tập, lao động ở nước ngoài', 'People whom the State sends abroad', 1 << 11, 'NQ 21/NQ-CP; tương ứng nhóm 12'),
    ('i', 9, '2021-02-26', 'Đối tượng khác do Bộ Y tế quyết định', 'Others by decision of the Ministry of Health', 1 << 15, 'NQ 21/NQ-CP; tương ứng nhóm 16'),
    ('n2', 10, '2021-02-26', 'Nhóm 2: người từ 18 đến 65 tuổi không thuộc nhóm 1', 'Group 2: everybody else between 18 and 65', 1 << 15, 'NQ 21/NQ-CP; quy về nhóm 16 vì không nâng thứ tự của ai');
