-- The thirteen reasons for which a complaint may be rejected (9458/BYT-CNTT). A name that others take for one of the other sex is none of them. Ends are
-- exclusive.
CREATE TABLE complaint_rejection_reason (
    code        TINYINT      NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31',
    name_vi     VARCHAR(200) NOT NULL,
    name_en     VARCHAR(200) NOT NULL,
    source      VARCHAR(300) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (code, validity WITHOUT OVERLAPS),
    CONSTRAINT complaint_rejection_reason_code CHECK (code BETWEEN 1 AND 99)
) ENGINE = InnoDB;

INSERT INTO complaint_rejection_reason (code, valid_from, name_vi, name_en, source) VALUES
    (1, '2016-07-01', 'Giấy xác nhận thiếu ngày tiêm, mũi tiêm hoặc tên vắc xin', 'The paper lacks the date, the dose or the vaccine', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 1'),
    (2, '2016-07-01', 'Họ tên khác với giấy xác nhận', 'The name differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 2'),
    (3, '2016-07-01', 'Ảnh gửi kèm là ảnh cá nhân, không phải giấy xác nhận', 'The picture shows a person and not the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 3'),
    (4, '2016-07-01', 'Số mũi tiêm khác với giấy xác nhận', 'The number of the dose differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 4'),
    (5, '2016-07-01', 'Ngày sinh khác với giấy xác nhận', 'The date of birth differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 5'),
    (6, '2016-07-01', 'Giấy xác nhận thiếu họ tên, giới tính, thời gian tiêm hoặc vắc xin', 'The paper lacks the name, the sex, the time or the vaccine', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 6'),
    (7, '2016-07-01', 'Thông tin trên giấy bị che', 'Something on the paper is covered', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 7'),
    (8, '2016-07-01', 'Ảnh bị mờ, không đọc được', 'The picture is blurred and cannot be read', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 8'),
    (9, '2016-07-01', 'Ngày tiêm khác với giấy xác nhận', 'The date of the dose differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 9'),
    (10, '2016-07-01', 'Toàn bộ thông tin khác với giấy xác nhận', 'Everything differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 10'),
    (11, '2016-07-01', 'Họ tên không đầy đủ hoặc viết không dấu', 'The name is incomplete or written without its marks', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 11'),
    (12, '2016-07-01', 'Tên vắc xin khác với giấy xác nhận', 'The vaccine differs from the paper', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 12'),
    (13, '2016-07-01', 'Giấy xác nhận có dấu hiệu tẩy xóa, chỉnh sửa', 'The paper shows signs of alteration', 'Công văn 9458/BYT-CNTT ngày 08/11/2021, lý do 13');
