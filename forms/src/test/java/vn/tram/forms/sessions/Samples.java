package vn.tram.forms.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tram.forms.lists.Letterhead;
import vn.tram.forms.lists.Signer;
import vn.tram.forms.screening.Answer;
import vn.tram.forms.screening.Conclusion;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Measurement;
import vn.tram.forms.screening.Patient;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.forms.screening.ScreeningSheet;
import vn.tram.forms.screening.VitalSign;
import vn.tram.forms.sessions.ResultConfirmation.People;
import vn.tram.forms.sessions.ScreeningForm.Filled;
import vn.tram.forms.sessions.ScreeningForm.Guardian;
import vn.tram.forms.sessions.ScreeningForm.Person;
import vn.tram.forms.sessions.SessionList.IdNumbers;
import vn.tram.forms.sessions.SessionPlan.Check.State;

/** Invented people and papers. */
final class Samples {

    static final String CODE = "BT-2026-0095";
    static final String FACILITY = "Trạm Y tế xã Hạ Lang";
    static final Approved APPROVED =
            new Approved("16:05, 21/11/2026", "019aa5b0-7c1e-7d3a-9b7e-2f5d0c8e1a44");
    static final Signer HEAD = new Signer(List.of("TRƯỞNG TRẠM"), "Đàm Ngọc Mẫu");
    static final Signer OFFICIAL =
            new Signer(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lục Văn Mẫu");
    static final List<String> REACTIONS =
            List.of("Đau, sưng chỗ tiêm", "Sốt dưới 39 °C", "Mệt mỏi, đau đầu", "Khác");

    private static final String[] NAMES = {
        "Nông Thị Ngọc Bảo Nguyệt Thưởng",
        "Hoàng Văn Ượng",
        "Nguyễn Hoàng Phương Thảo Nhi Quỳnh",
        "Lý A Sìn",
        "Triệu Thị Khuyên",
        "Trương Nguyễn Thị Huỳnh Phượng Uyên"
    };

    private Samples() {}

    static Letterhead station() {
        return new Letterhead(
                "ỦY BAN NHÂN DÂN XÃ HẠ LANG", "TRẠM Y TẾ", "Hạ Lang", "ngày 21 tháng 11 năm 2026");
    }

    static Letterhead commune() {
        return new Letterhead(
                "ỦY BAN NHÂN DÂN", "XÃ HẠ LANG", "Hạ Lang", "ngày 21 tháng 11 năm 2026");
    }

    static SessionList list(int people, IdNumbers numbers) {
        return new SessionList(
                FACILITY,
                CODE,
                "Nhà văn hóa xóm Bản Sáng",
                "07:30-11:30, ngày 21/11/2026",
                numbers,
                List.of("Đau chỗ tiêm", "Sốt dưới 39 °C"),
                IntStream.rangeClosed(1, people).mapToObj(i -> invited(i, numbers)).toList());
    }

    private static SessionList.Person invited(int i, IdNumbers numbers) {
        String id = numbers == IdNumbers.MASKED ? "004•••••3190" : "004065003190";
        return new SessionList.Person(
                i,
                NAMES[i % NAMES.length],
                i % 5 == 0 ? "1957" : "14/02/1965",
                i % 2 == 0 ? "Nữ" : "Nam",
                i % 7 == 0 ? "" : id,
                "9",
                "Nhắc lại 1",
                "Comirnaty");
    }

    static Person person() {
        return new Person(
                "Trương Nguyễn Thị Huỳnh Phượng Uyên",
                "14/02/1965",
                "Nữ",
                "004065003190",
                "0982 000 111",
                "Nông dân",
                "Hợp tác xã dịch vụ nông nghiệp và thương mại tổng hợp Bản Sáng",
                "Nhà số 12, xóm Bản Sáng, xã Hạ Lang, tỉnh Cao Bằng",
                Optional.empty());
    }

    static Person child() {
        Person person = person();
        return new Person(
                "Lý Thị Bảo Ngọc",
                "03/05/2013",
                "Nữ",
                "",
                "",
                "Học sinh lớp 8",
                "Trường Trung học cơ sở Hạ Lang",
                person.address(),
                Optional.of(new Guardian("Trương Nguyễn Thị Huỳnh Phượng", "Mẹ", "0982 000 111")));
    }

    static ScreeningForm blankForm(String version) {
        return new ScreeningForm(
                Questionnaires.version(version),
                FACILITY,
                CODE,
                "34",
                Person.blank(),
                List.of(),
                Optional.empty());
    }

    static ScreeningForm formOf(int number) {
        return new ScreeningForm(
                Questionnaires.version("5785"),
                FACILITY,
                CODE,
                Integer.toString(number),
                person(),
                earlier(),
                Optional.empty());
    }

    static List<ScreeningForm.EarlierDose> earlier() {
        return List.of(
                new ScreeningForm.EarlierDose("Vaxzevria (AstraZeneca)", "12/08/2021"),
                new ScreeningForm.EarlierDose("Comirnaty (Pfizer)", "22/11/2021"));
    }

    static ScreeningForm filledForm() {
        return filledForm(3);
    }

    static ScreeningForm filledForm(int grade) {
        Questionnaire version = Questionnaires.version("5785");
        Patient patient = new Patient(66, true, true, false, false, false, OptionalInt.empty());
        List<Answer> answers =
                version.questionsFor(patient).stream()
                        .map(item -> answer(Finding.of(item.code()), grade))
                        .toList();
        ScreeningSheet sheet =
                new ScreeningSheet(
                        version,
                        patient,
                        answers,
                        List.of(
                                Measurement.of(VitalSign.TEMPERATURE, "36.8"),
                                Measurement.of(VitalSign.SYSTOLIC, "145"),
                                Measurement.of(VitalSign.DIASTOLIC, "84")));
        return new ScreeningForm(
                version,
                FACILITY,
                CODE,
                "34",
                person(),
                earlier(),
                Optional.of(
                        new Filled(
                                sheet,
                                Conclusion.HOSPITAL,
                                List.of(
                                        "Tiền sử phản vệ độ III với hải sản",
                                        "Tiền sử dị ứng",
                                        "Huyết áp ngoài giới hạn"),
                                "09:42, 21/11/2026",
                                "Bác sĩ Đàm Ngọc Mẫu")));
    }

    private static Answer answer(Finding finding, int grade) {
        return switch (finding) {
            case ANAPHYLAXIS_ANY -> Answer.graded(finding, grade, "tôm, cua");
            case ALLERGY -> Answer.yes(finding, "hải sản: mẩn ngứa nhẹ");
            default -> Answer.no(finding);
        };
    }

    static ScreeningForm childForm() {
        return new ScreeningForm(
                Questionnaires.version("5002"),
                FACILITY,
                CODE,
                "7",
                child(),
                List.of(),
                Optional.empty());
    }

    static ConsentForm consent() {
        return new ConsentForm(
                FACILITY,
                CODE,
                "34",
                person().name(),
                person().birth(),
                person().phone(),
                "9. Bệnh nền; trên 65 tuổi",
                "Comirnaty (Pfizer)",
                Optional.empty(),
                Optional.of(new ConsentForm.Mixed("Vaxzevria (AstraZeneca)", "Comirnaty (Pfizer)")),
                true,
                Optional.of(new ConsentForm.Given(true, "Hạ Lang, ngày 21 tháng 11 năm 2026")));
    }

    static ConsentForm blankConsent(Optional<Guardian> guardian) {
        return new ConsentForm(
                FACILITY,
                CODE,
                "",
                "",
                "",
                "",
                "",
                "",
                guardian,
                Optional.empty(),
                false,
                Optional.empty());
    }

    static HomeAdvice advice() {
        return new HomeAdvice(
                FACILITY,
                "0206 000 0115",
                person().name(),
                "Nhắc lại 1, Comirnaty (Pfizer)",
                "09:51, 21/11/2026",
                "10:21, 21/11/2026",
                "28/11/2026",
                "19/12/2026");
    }

    static DailyReport.Line daily(String vaccine, Doses doses) {
        return new DailyReport.Line(
                vaccine, 3, 2, 11, 1, 0, doses, doses.total(), 4, List.of(21, 6, 9, 1), 0, "");
    }

    static DailyReport daily(LocalDate day, List<DailyReport.Line> lines) {
        return new DailyReport(
                station(),
                FACILITY,
                "xã Hạ Lang, tỉnh Cao Bằng",
                DailyReport.Span.DAY,
                day,
                "Đợt 2 năm " + day.getYear(),
                REACTIONS,
                lines,
                day.atTime(16, 40),
                day.atTime(17, 0),
                HEAD);
    }

    static DailyReport daily2026() {
        return daily(
                LocalDate.of(2026, 11, 21),
                List.of(
                        daily("Comirnaty (Pfizer) 30 mcg", new Doses(12, 8, 0, 3, 1140)),
                        daily("Abdala", new Doses(0, 0, 17, 0, 0))));
    }

    static RoundReport round(LocalDate lastDay, Doses doses) {
        return new RoundReport(
                station(),
                FACILITY,
                "xã Hạ Lang, tỉnh Cao Bằng",
                lastDay.minusDays(20),
                lastDay,
                "Đợt 2 năm " + lastDay.getYear(),
                List.of(
                        new RoundReport.Line(
                                "9", "Bệnh nền; trên 65 tuổi", 1422, 900, 520, 1265, doses),
                        new RoundReport.Line(
                                "8",
                                "Giáo viên, nhân viên giáo dục, học sinh, sinh viên; bác sĩ trẻ;"
                                        + " cơ quan hành chính; hành nghề luật sư, công chứng, đấu giá"
                                        + " và các nghề thường xuyên tiếp xúc nhiều người",
                                1310,
                                300,
                                doses.total(),
                                Math.max(300, doses.total()),
                                doses),
                        new RoundReport.Line("16", "Đối tượng khác", 0, 0, 0, 0, Doses.NONE)),
                lastDay.atTime(16, 0),
                HEAD);
    }

    static LotUse lot(String number, int issued, int used, int returned) {
        return new LotUse(
                "Comirnaty (Pfizer) 30 mcg",
                number,
                "HSD 30/04/2027",
                issued,
                0,
                used,
                issued - used - returned,
                "lọ mở còn lại: " + (issued - used - returned),
                returned);
    }

    static LotUse shortLot() {
        return new LotUse("Abdala", "AB-2207", "HSD 01/02/2027", 50, 0, 17, 2, "lọ vỡ: 2", 30);
    }

    static ReconciliationMinutes minutes(List<LotUse> lots, String explanation) {
        return new ReconciliationMinutes(
                station(),
                CODE,
                "Nhà văn hóa xóm Bản Sáng",
                "11:50, ngày 21/11/2026",
                lots,
                explanation,
                explanation.isEmpty()
                        ? ""
                        : "Niêm phong thùng trả, báo Trung tâm Kiểm soát bệnh tật.",
                List.of(
                        new Signer(List.of("NGƯỜI KIỂM ĐẾM"), "Bế Thị Mẫu"),
                        new Signer(List.of("BÀN TIÊM"), "Triệu Văn Mẫu"),
                        new Signer(List.of("PHỤ TRÁCH BUỔI TIÊM"), "Đàm Ngọc Mẫu")));
    }

    static ResultConfirmation result(Optional<Approved> signature) {
        return new ResultConfirmation(
                commune(),
                "XN-UBND",
                signature.isPresent() ? "57" : "",
                CODE,
                FACILITY,
                "Nhà văn hóa xóm Bản Sáng",
                "07:30-11:30, ngày 21/11/2026",
                new People(60, 3, 41, 2, 11, 1, 3, 1, 4),
                new Doses(4, 3, 17, 2, 15),
                List.of(lot("FN-3321", 60, 24, 30), shortLot()),
                "Thiếu 01 liều Abdala do lọ rút không đủ liều, có biên bản kèm theo",
                40,
                7,
                0,
                List.of("Sở Y tế (để báo cáo)", "Trạm Y tế xã"),
                OFFICIAL,
                signature);
    }

    static SessionPlan plan(Optional<Approved> approval) {
        return new SessionPlan(
                station(),
                "KH-TYT",
                approval.isPresent() ? "18" : "",
                CODE,
                FACILITY,
                "Nhà văn hóa xóm Bản Sáng, xã Hạ Lang",
                "điểm tiêm lưu động",
                "07:30-11:30, thứ Bảy, ngày 21/11/2026",
                List.of(
                        new SessionPlan.Group("9", "Bệnh nền; trên 65 tuổi", 42),
                        new SessionPlan.Group("11", "Hộ nghèo, đối tượng chính sách", 18)),
                List.of(
                        new SessionPlan.Vaccine(
                                "Comirnaty (Pfizer) 30 mcg",
                                "FN-3321 (30/04/2027), FP-1180 (31/08/2027)",
                                10,
                                60)),
                List.of(
                        new SessionPlan.Desk("Bàn 1: Tiếp đón", "Bế Thị Mẫu (tình nguyện viên)"),
                        new SessionPlan.Desk(
                                "Bàn 2: Khám sàng lọc, tư vấn", "Đàm Ngọc Mẫu (bác sĩ)"),
                        new SessionPlan.Desk("Bàn 3: Tiêm", "Triệu Văn Mẫu (điều dưỡng)"),
                        new SessionPlan.Desk("Bàn 4: Theo dõi", "Lý Thị Mẫu (y sỹ)")),
                List.of(
                        new SessionPlan.Check(
                                "Ít nhất 02 máy tính mỗi cụm bàn", true, State.MET, "02"),
                        new SessionPlan.Check("Máy in", true, State.MET, "01"),
                        new SessionPlan.Check("Nhân lực theo bàn", false, State.OPEN, ""),
                        new SessionPlan.Check(
                                "Máy đọc mã QR", false, State.FAILED, "Dùng điện thoại"),
                        new SessionPlan.Check(
                                "Đường truyền từ 60 Mbps",
                                true,
                                State.FAILED,
                                "32 Mbps; phiếu báo sự cố SC-0412"),
                        new SessionPlan.Check(
                                "Hộp chống sốc, phác đồ cấp cứu phản vệ", true, State.MET, ""),
                        new SessionPlan.Check(
                                "Phích vắc xin, nhiệt kế", true, State.MET, "+4,5 °C")),
                "Đã có phiếu giấy dự phòng; nhập lại trong ngày khi có mạng.",
                List.of("Ủy ban nhân dân xã", "Các bàn tiêm"),
                OFFICIAL,
                approval,
                "15:40, 20/11/2026");
    }

    static SessionPlan emptyPlan() {
        return new SessionPlan(
                station(),
                "KH-TYT",
                "",
                CODE,
                FACILITY,
                "Trạm Y tế",
                "điểm tiêm cố định",
                "chưa định",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                OFFICIAL,
                Optional.empty(),
                "15:40, 20/11/2026");
    }
}
