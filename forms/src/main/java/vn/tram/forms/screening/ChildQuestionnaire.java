package vn.tram.forms.screening;

import static vn.tram.forms.screening.Item.Detail.GRADE;
import static vn.tram.forms.screening.Item.Detail.WORDS;

import java.time.LocalDate;
import java.util.List;
import vn.tram.forms.screening.Item.Line;

/** The version for children. */
final class ChildQuestionnaire {

    static final Questionnaire V5002 =
            new Questionnaire(
                    "5002",
                    "Quyết định số 5002/QĐ-BYT ngày 27/10/2021 của Bộ Y tế",
                    LocalDate.of(2021, 10, 27),
                    Questionnaires.SMALL_CHILD,
                    Questionnaires.ADULT - 1,
                    3,
                    List.of(
                            AdultItems.earlierDose("1"),
                            acute(),
                            AdultItems.allergy("3"),
                            AdultItems.consciousness("4"),
                            chronic(),
                            sounds(),
                            anaphylaxis(),
                            other()),
                    Limits.OF_CHILDREN,
                    ConclusionLines.OF_CHILDREN,
                    "Các nguồn ghi ngày ban hành khác nhau: 27/10/2021 hoặc 29/10/2021.");

    private ChildQuestionnaire() {}

    private static Item acute() {
        return Item.asked(
                        Finding.ACUTE_ILLNESS,
                        Line.of(
                                "2",
                                "Đang mắc bệnh cấp tính hoặc bệnh mạn tính tiến triển",
                                "Acute illness, or a chronic disease that is progressing"))
                .with(WORDS);
    }

    private static Item chronic() {
        return Item.asked(
                        Finding.CHRONIC_DISEASE,
                        Line.of(
                                "5",
                                "Mắc bệnh bẩm sinh hoặc bệnh mạn tính",
                                "Congenital or chronic disease"))
                .with(WORDS);
    }

    private static Item sounds() {
        return Item.asked(
                        Finding.HEART_LUNG_SOUNDS,
                        Line.of("6", "Nghe tim, phổi bất thường", "Abnormal heart or lung sounds"))
                .with(WORDS);
    }

    private static Item anaphylaxis() {
        return Item.asked(
                        Finding.ANAPHYLAXIS_ANY,
                        Line.ofGrade(
                                "7",
                                "Tiền sử phản vệ từ độ III trở lên với bất kỳ dị nguyên nào (ghi"
                                        + " rõ)",
                                "Anaphylaxis of grade III or worse to any allergen (name it)",
                                3))
                .with(GRADE, WORDS);
    }

    private static Item other() {
        return Item.asked(
                        Finding.OTHER,
                        Line.of("8", "Bất thường khác (ghi rõ)", "Anything else (say what)"))
                .with(WORDS);
    }
}
