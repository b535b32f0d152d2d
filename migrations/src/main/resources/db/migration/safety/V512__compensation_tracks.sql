-- Compensation with clocks of its own, beside the task that decides it (NĐ 104/2016 art. 15–20, NĐ 165/2026 art. 50–57).
-- Out of which money it is paid, by the date of the event.
CREATE TABLE compensation_fund (
    country     CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VN',
    fund        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31',
    source      VARCHAR(500) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (country, fund, validity WITHOUT OVERLAPS),
    CONSTRAINT compensation_fund_known CHECK (fund IN ('PROGRAMME', 'CENTRAL', 'PROVINCIAL'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO compensation_fund (fund, valid_from, valid_until, source) VALUES
    ('PROGRAMME', '2016-07-01', '2026-07-01', 'NĐ 104/2016/NĐ-CP Điều 15–20: kinh phí Chương trình tiêm chủng mở rộng'),
    ('CENTRAL', '2026-07-01', '9999-12-31', 'NĐ 165/2026/NĐ-CP Điều 50–57: ngân sách trung ương khi cơ sở thuộc cơ quan trung ương, hoặc do chất lượng, đặc tính vắc xin, bảo quản, vận chuyển từ trung ương đến tỉnh'),
    ('PROVINCIAL', '2026-07-01', '9999-12-31', 'NĐ 165/2026/NĐ-CP Điều 50–57: các trường hợp còn lại, Ủy ban nhân dân tỉnh chi trả');

-- Papers that prove the damage, by the date of the event.
CREATE TABLE compensation_paper_rule (
    country     CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'VN',
    paper       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE         NOT NULL,
    valid_until DATE         NOT NULL DEFAULT '9999-12-31',
    disability  BOOLEAN      NOT NULL COMMENT 'asked for where sequelae are compensated',
    death       BOOLEAN      NOT NULL,
    on_request  BOOLEAN      NOT NULL COMMENT 'only where the family asks',
    source      VARCHAR(500) NOT NULL,
    PERIOD FOR validity (valid_from, valid_until),
    PRIMARY KEY (country, paper, validity WITHOUT OVERLAPS),
    CONSTRAINT compensation_paper_rule_known CHECK (paper IN ('EVENT_REPORT', 'INVESTIGATION_FORM', 'MEDICAL_RECORD', 'INVOICES', 'DISABILITY_DEGREE', 'DEATH_CERTIFICATE', 'APPLICATION', 'VACCINATION_RECORD'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO compensation_paper_rule (paper, valid_from, valid_until, disability, death, on_request, source) VALUES
    ('EVENT_REPORT', '2016-07-01', '2026-07-01', TRUE, TRUE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 15–20: hồ sơ cơ sở lập cho Hội đồng'),
    ('INVESTIGATION_FORM', '2016-07-01', '2026-07-01', TRUE, TRUE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 15–20: hồ sơ cơ sở lập cho Hội đồng'),
    ('INVOICES', '2016-07-01', '2026-07-01', TRUE, TRUE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 15–20: giấy ra viện, hóa đơn'),
    ('DEATH_CERTIFICATE', '2016-07-01', '2026-07-01', FALSE, TRUE, FALSE, 'NĐ 104/2016/NĐ-CP Điều 15–20'),
    ('APPLICATION', '2016-07-01', '2026-07-01', TRUE, TRUE, TRUE, 'NĐ 104/2016/NĐ-CP Điều 15–20: đơn của gia đình'),
    ('VACCINATION_RECORD', '2016-07-01', '2026-07-01', TRUE, TRUE, TRUE, 'NĐ 104/2016/NĐ-CP Điều 15–20'),
    ('EVENT_REPORT', '2026-07-01', '9999-12-31', TRUE, TRUE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57: báo cáo tai biến nặng'),
    ('INVESTIGATION_FORM', '2026-07-01', '9999-12-31', TRUE, TRUE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57: phiếu điều tra'),
    ('MEDICAL_RECORD', '2026-07-01', '9999-12-31', TRUE, TRUE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57: hồ sơ bệnh án'),
    ('INVOICES', '2026-07-01', '9999-12-31', TRUE, TRUE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57: chứng từ chi phí'),
    ('DISABILITY_DEGREE', '2026-07-01', '9999-12-31', TRUE, FALSE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57: giấy xác định mức độ khuyết tật'),
    ('DEATH_CERTIFICATE', '2026-07-01', '9999-12-31', FALSE, TRUE, FALSE, 'NĐ 165/2026/NĐ-CP Điều 50–57'),
    ('APPLICATION', '2026-07-01', '9999-12-31', TRUE, TRUE, TRUE, 'NĐ 165/2026/NĐ-CP Điều 50–57: đơn đề nghị xác định nguyên nhân'),
    ('VACCINATION_RECORD', '2026-07-01', '9999-12-31', TRUE, TRUE, TRUE, 'NĐ 165/2026/NĐ-CP Điều 50–57');

-- A paper that came, or why it is not needed. Only added to; the latest line of a paper holds.
CREATE TABLE compensation_paper (
    id       UUID         NOT NULL PRIMARY KEY,
    case_id  UUID         NOT NULL,
    paper    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received BOOLEAN      NOT NULL COMMENT 'false: not needed here, remark says why',
    remark   VARCHAR(500) NOT NULL DEFAULT '',
    by_id    UUID         NOT NULL,
    by_name  VARCHAR(160) NOT NULL,
    at       DATETIME(3)  NOT NULL,
    KEY compensation_paper_case (case_id, paper, id),
    CONSTRAINT compensation_paper_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT compensation_paper_why CHECK (received OR remark <> '')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

-- Steps that were done, each once, with the deadline that it had. Which ones are open follows from those that are done.
CREATE TABLE compensation_step (
    id          UUID          NOT NULL PRIMARY KEY,
    case_id     UUID          NOT NULL,
    step        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fund        VARCHAR(12)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'chosen with the step that begins the payment',
    happened_at DATETIME(3)   NOT NULL,
    due_at      DATETIME(3)   NULL COMMENT 'null: no text gives a time',
    words       VARCHAR(1000) NOT NULL DEFAULT '',
    late_reason VARCHAR(1000) NULL,
    recorded_at DATETIME(3)   NOT NULL,
    by_id       UUID          NOT NULL,
    by_name     VARCHAR(160)  NOT NULL,
    UNIQUE KEY compensation_step_once (case_id, step),
    CONSTRAINT compensation_step_of FOREIGN KEY (case_id) REFERENCES adverse_event (id),
    CONSTRAINT compensation_step_known CHECK (step IN ('REQUESTED', 'ACCEPTED', 'ANSWERED', 'DELIVERED', 'FUNDS_ASKED', 'FUNDS_GIVEN', 'PAID', 'REIMBURSEMENT')),
    CONSTRAINT compensation_step_late CHECK (due_at IS NULL OR happened_at <= due_at OR late_reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit, remind_before_hours, source) VALUES
    ('adverseEventCompensation.accept', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 15–20: Sở Y tế trả lời tiếp nhận đơn trong 5 ngày làm việc'),
    ('adverseEventCompensation.accept', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 8, 'NĐ 165/2026/NĐ-CP Điều 50–57: Sở Y tế trả lời tiếp nhận đơn trong 5 ngày làm việc'),
    ('adverseEventCompensation.answer', '2016-07-01', '2026-07-01', 15, 'DAYS', 48, 'NĐ 104/2016/NĐ-CP Điều 15–20: kết luận nguyên nhân và thông báo trong 15 ngày từ khi có đơn'),
    ('adverseEventCompensation.answer', '2026-07-01', '9999-12-31', 15, 'DAYS', 48, 'NĐ 165/2026/NĐ-CP Điều 50–57: kết luận nguyên nhân và thông báo trong 15 ngày từ khi có đơn'),
    ('adverseEventCompensation.effect', '2016-07-01', '2026-07-01', 15, 'DAYS', 48, 'NĐ 104/2016/NĐ-CP Điều 15–20: quyết định có hiệu lực sau 15 ngày từ khi nhận, trừ khi khởi kiện'),
    ('adverseEventCompensation.effect', '2026-07-01', '9999-12-31', 15, 'DAYS', 48, 'NĐ 165/2026/NĐ-CP Điều 50–57: quyết định có hiệu lực sau 15 ngày từ khi nhận, trừ khi khiếu nại hoặc khởi kiện'),
    ('adverseEventCompensation.askFunds', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 15–20: Sở Y tế đề nghị Chương trình cấp kinh phí trong 5 ngày làm việc'),
    ('adverseEventCompensation.askFunds', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 8, 'NĐ 165/2026/NĐ-CP Điều 50–57: Sở Y tế đề nghị Bộ Y tế cấp kinh phí trong 5 ngày làm việc'),
    ('adverseEventCompensation.giveFunds', '2016-07-01', '2026-07-01', 10, 'DAYS', 48, 'NĐ 104/2016/NĐ-CP Điều 15–20: kinh phí được cấp trong 10 ngày'),
    ('adverseEventCompensation.giveFunds', '2026-07-01', '9999-12-31', 10, 'DAYS', 48, 'NĐ 165/2026/NĐ-CP Điều 50–57: Bộ Y tế cấp kinh phí trong 10 ngày'),
    ('adverseEventCompensation.pay', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 15–20: chi trả một lần trong 5 ngày làm việc từ khi có kinh phí'),
    ('adverseEventCompensation.pay', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 8, 'NĐ 165/2026/NĐ-CP Điều 50–57: chi trả trong 5 ngày làm việc từ khi có kinh phí; ngân sách tỉnh: từ khi quyết định có hiệu lực'),
    ('adverseEventCompensation.reimburse', '2016-07-01', '2026-07-01', 5, 'WORKING_DAYS', 8, 'NĐ 104/2016/NĐ-CP Điều 15–20: quyết định bồi hoàn trong 5 ngày làm việc từ khi có kết luận'),
    ('adverseEventCompensation.reimburse', '2026-07-01', '9999-12-31', 5, 'WORKING_DAYS', 8, 'NĐ 165/2026/NĐ-CP Điều 50–57: quyết định bồi hoàn trong 5 ngày làm việc từ khi có kết luận');
