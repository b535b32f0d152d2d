package vn.tram.forms.screening;

import static vn.tram.forms.screening.Item.Audience.WOMEN;
import static vn.tram.forms.screening.Item.Detail.GRADE;
import static vn.tram.forms.screening.Item.Detail.WEEKS;
import static vn.tram.forms.screening.Item.Detail.WHICH_VACCINE;
import static vn.tram.forms.screening.Item.Detail.WORDS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tram.forms.screening.Item.Line;
import vn.tram.forms.screening.Item.Source;

/** The versions for people from 18 years on. */
final class AdultQuestionnaires {

    static final Questionnaire V2995 =
            adult(
                    "2995",
                    "Quyết định số 2995/QĐ-BYT ngày 18/6/2021 của Bộ Y tế",
                    LocalDate.of(2021, 6, 18),
                    1,
                    List.of(
                            earlierDose("1"),
                            anaphylaxis("2", "II", 2),
                            covid("3"),
                            acute("4"),
                            pregnancy2995("5a"),
                            breastFeeding("5b"),
                            immunodeficiency("6"),
                            immunosuppressant("7"),
                            over65("8"),
                            allergy("9"),
                            coagulation("10"),
                            consciousness("11"),
                            vitalSigns("12")),
                    Limits.OF_2995,
                    conclusions(false),
                    "Nội dung theo các nguồn trích dẫn; thứ tự và số câu chưa đối chiếu được với"
                            + " bản gốc. 3445/QĐ-BYT (15/7/2021) sửa đổi bản này; nội dung sửa đổi"
                            + " chưa rõ, nên bản này được dùng đến khi có 3802.");

    static final Questionnaire V3802 =
            adult(
                    "3802",
                    "Quyết định số 3802/QĐ-BYT ngày 10/8/2021 của Bộ Y tế",
                    LocalDate.of(2021, 8, 10),
                    1,
                    List.of(
                            earlierDose("1"),
                            covid("2"),
                            acute("3"),
                            pregnancy("4a", "4b"),
                            breastFeeding(""),
                            anaphylaxis("5", "III", 3),
                            immunodeficiency("6"),
                            allergy("7"),
                            coagulation("8"),
                            consciousness("9"),
                            vitalSigns("10")),
                    Limits.OF_3802,
                    conclusions(true),
                    "");

    static final Questionnaire V4355 =
            adult(
                    "4355",
                    "Quyết định số 4355/QĐ-BYT ngày 10/9/2021 của Bộ Y tế",
                    LocalDate.of(2021, 9, 10),
                    1,
                    List.of(
                            earlierDose("1"),
                            makerContraindication(),
                            covid("2"),
                            acute("3"),
                            pregnancy("4a", "4b"),
                            breastFeeding(""),
                            anaphylaxis("5", "III", 3),
                            immunodeficiency("6"),
                            allergy("7"),
                            coagulation("8"),
                            consciousness("9"),
                            vitalSigns("10")),
                    Limits.SINCE_4355,
                    conclusions(true),
                    "");

    static final Questionnaire V5785 =
            adult(
                    "5785",
                    "Quyết định số 5785/QĐ-BYT ngày 21/12/2021 của Bộ Y tế",
                    LocalDate.of(2021, 12, 21),
                    3,
                    List.of(
                            earlierDose("1"),
                            makerContraindication(),
                            acute("2"),
                            pregnancy("3a", "3b"),
                            breastFeeding(""),
                            anaphylaxis("4", "III", 3),
                            immunodeficiency("5"),
                            allergy("6"),
                            coagulation("7"),
                            consciousness("8"),
                            vitalSigns("9")),
                    Limits.SINCE_4355,
                    conclusions(true),
                    "");

    private AdultQuestionnaires() {}

    private static Questionnaire adult(
            String version,
            String issuedAs,
            LocalDate from,
            int earlierDoses,
            List<Item> items,
            List<VitalSignRule> vitalSigns,
            Map<Outcome, Wording> conclusions,
            String note) {
        return new Questionnaire(
                version,
                issuedAs,
                from,
                Questionnaires.ADULT,
                Integer.MAX_VALUE,
                earlierDoses,
                items,
                vitalSigns,
                conclusions,
                note);
    }

    static Item earlierDose(String number) {
        return Item.asked(
                        Finding.ANAPHYLAXIS_EARLIER_DOSE,
                        Line.of(
                                number,
                                "Phản vệ rõ sau liều vắc xin phòng COVID-19 trước đó hoặc với"
                                        + " thành phần của vắc xin",
                                "Clear anaphylaxis to an earlier COVID-19 vaccine dose or to a"
                                        + " component of the vaccine"))
                .with(WHICH_VACCINE);
    }

    private static Item makerContraindication() {
        return Item.asked(
                        Finding.MAKER_CONTRAINDICATION,
                        Line.of(
                                "",
                                "Chống chỉ định khác theo công bố của nhà sản xuất",
                                "Another contraindication stated by the manufacturer"))
                .with(WORDS);
    }

    private static Item covid(String number) {
        return Item.asked(
                Finding.COVID_RECENT,
                Line.of(
                        number,
                        "Mắc COVID-19 trong vòng 6 tháng",
                        "COVID-19 within the last 6 months"));
    }

    private static Item acute(String number) {
        return Item.asked(
                        Finding.ACUTE_ILLNESS,
                        Line.of(number, "Đang mắc bệnh cấp tính", "Acute illness now"))
                .with(WORDS);
    }

    private static Item pregnancy2995(String number) {
        return Item.asked(Finding.PREGNANCY, Line.of(number, "Phụ nữ đang mang thai", "Pregnant"))
                .with(WEEKS)
                .of(WOMEN);
    }

    private static Item pregnancy(String early, String later) {
        return Item.asked(
                        Finding.PREGNANCY,
                        Line.ofWeeks(
                                early,
                                "Phụ nữ mang thai dưới 13 tuần",
                                "Pregnant, less than 13 weeks",
                                0,
                                12),
                        Line.ofWeeks(
                                later,
                                "Phụ nữ mang thai từ 13 tuần trở lên",
                                "Pregnant, 13 weeks or more",
                                13,
                                Integer.MAX_VALUE))
                .with(WEEKS)
                .of(WOMEN);
    }

    private static Item breastFeeding(String number) {
        return Item.asked(
                        Finding.BREAST_FEEDING,
                        Line.of(
                                number,
                                number.isEmpty()
                                        ? "Phụ nữ đang cho con bú (Sputnik V: không tiêm cho phụ nữ"
                                                + " mang thai, cho con bú)"
                                        : "Phụ nữ đang cho con bú",
                                number.isEmpty()
                                        ? "Breast-feeding (Sputnik V: not for women who are"
                                                + " pregnant or breast-feeding)"
                                        : "Breast-feeding"))
                .of(WOMEN);
    }

    private static Item anaphylaxis(String number, String grade, int from) {
        return Item.asked(
                        Finding.ANAPHYLAXIS_ANY,
                        Line.ofGrade(
                                number,
                                "Tiền sử phản vệ từ độ "
                                        + grade
                                        + " trở lên với bất kỳ dị nguyên nào (ghi rõ)",
                                "Anaphylaxis of grade "
                                        + grade
                                        + " or worse to any allergen (name it)",
                                from))
                .with(GRADE, WORDS);
    }

    private static Item immunodeficiency(String number) {
        return Item.asked(
                        Finding.IMMUNODEFICIENCY,
                        Line.of(
                                number,
                                "Suy giảm miễn dịch nặng, ung thư giai đoạn cuối đang điều trị hóa"
                                        + " trị, xạ trị",
                                "Severe immunodeficiency, end-stage cancer on chemo- or"
                                        + " radiotherapy"))
                .with(WORDS);
    }

    private static Item immunosuppressant(String number) {
        return Item.asked(
                        Finding.IMMUNOSUPPRESSANT_RECENT,
                        Line.of(
                                number,
                                "Dùng thuốc ức chế miễn dịch, corticoid trong vòng 14 ngày",
                                "Immunosuppressants or corticosteroids within the last 14 days"))
                .with(WORDS);
    }

    private static Item over65(String number) {
        return Item.asked(
                        Finding.AGE_OVER_65, Line.of(number, "Trên 65 tuổi", "Older than 65 years"))
                .from(Source.AGE);
    }

    static Item allergy(String number) {
        return Item.asked(
                        Finding.ALLERGY,
                        Line.of(
                                number,
                                "Tiền sử dị ứng với bất kỳ dị nguyên nào (ghi rõ)",
                                "Any allergy (name it)"))
                .with(WORDS);
    }

    private static Item coagulation(String number) {
        return Item.asked(
                        Finding.COAGULATION,
                        Line.of(
                                number,
                                "Tiền sử rối loạn đông máu, cầm máu",
                                "Coagulation or bleeding disorder"))
                .with(WORDS);
    }

    static Item consciousness(String number) {
        return Item.asked(
                        Finding.CONSCIOUSNESS,
                        Line.of(
                                number,
                                "Rối loạn tri giác, rối loạn hành vi",
                                "Disorder of consciousness or behaviour"))
                .with(WORDS);
    }

    private static Item vitalSigns(String number) {
        Line line = Line.of(number, "Bất thường dấu hiệu sống", "Abnormal vital sign");
        return new Item(
                Item.VITAL_SIGNS,
                List.of(line),
                Source.MEASURED,
                Item.Audience.EVERYBODY,
                Set.of());
    }

    private static Map<Outcome, Wording> conclusions(boolean hospital) {
        Map<Outcome, Wording> lines = new LinkedHashMap<>();
        lines.put(
                Outcome.ELIGIBLE,
                new Wording(
                        "Đủ điều kiện tiêm chủng ngay (tất cả đều trả lời KHÔNG)",
                        "Eligible now (everything answered NO)"));
        lines.put(
                Outcome.CONTRAINDICATED,
                new Wording(
                        "Chống chỉ định tiêm chủng vắc xin cùng loại",
                        "Contraindicated for a vaccine of the same kind"));
        lines.put(Outcome.POSTPONED, new Wording("Trì hoãn tiêm chủng", "Postponed"));
        if (hospital) {
            lines.put(
                    Outcome.HOSPITAL,
                    new Wording(
                            "Chỉ định tiêm tại cơ sở y tế có đủ năng lực cấp cứu phản vệ",
                            "To be vaccinated at a facility able to treat anaphylaxis"));
        }
        lines.put(
                Outcome.CAUTION,
                new Wording("Nhóm thận trọng khi tiêm chủng", "Vaccinate with caution"));
        return lines;
    }
}
