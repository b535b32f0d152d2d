package vn.tram.forms.screening;

import static vn.tram.forms.screening.Item.Audience.WOMEN;
import static vn.tram.forms.screening.Item.Detail.GRADE;
import static vn.tram.forms.screening.Item.Detail.WEEKS;
import static vn.tram.forms.screening.Item.Detail.WHICH_VACCINE;
import static vn.tram.forms.screening.Item.Detail.WORDS;

import java.util.List;
import java.util.Set;
import vn.tram.forms.screening.Item.Line;
import vn.tram.forms.screening.Item.Source;

/** The questions that the versions for adults share; the number is the version's own. */
final class AdultItems {

    private AdultItems() {}

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

    static Item makerContraindication() {
        return Item.asked(
                        Finding.MAKER_CONTRAINDICATION,
                        Line.of(
                                "",
                                "Chống chỉ định khác theo công bố của nhà sản xuất",
                                "Another contraindication stated by the manufacturer"))
                .with(WORDS);
    }

    static Item covid(String number) {
        return Item.asked(
                Finding.COVID_RECENT,
                Line.of(
                        number,
                        "Mắc COVID-19 trong vòng 6 tháng",
                        "COVID-19 within the last 6 months"));
    }

    static Item acute(String number) {
        return Item.asked(
                        Finding.ACUTE_ILLNESS,
                        Line.of(number, "Đang mắc bệnh cấp tính", "Acute illness now"))
                .with(WORDS);
    }

    static Item pregnancy2995(String number) {
        return Item.asked(Finding.PREGNANCY, Line.of(number, "Phụ nữ đang mang thai", "Pregnant"))
                .with(WEEKS)
                .of(WOMEN);
    }

    static Item pregnancy(String early, String later) {
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

    static Item breastFeeding(String number) {
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

    static Item anaphylaxis(String number, String grade, int from) {
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

    static Item immunodeficiency(String number) {
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

    static Item immunosuppressant(String number) {
        return Item.asked(
                        Finding.IMMUNOSUPPRESSANT_RECENT,
                        Line.of(
                                number,
                                "Dùng thuốc ức chế miễn dịch, corticoid trong vòng 14 ngày",
                                "Immunosuppressants or corticosteroids within the last 14 days"))
                .with(WORDS);
    }

    static Item over65(String number) {
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

    static Item coagulation(String number) {
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

    static Item vitalSigns(String number) {
        Line line = Line.of(number, "Bất thường dấu hiệu sống", "Abnormal vital sign");
        return new Item(
                Item.VITAL_SIGNS,
                List.of(line),
                Source.MEASURED,
                Item.Audience.EVERYBODY,
                Set.of());
    }
}
