package vn.tram.forms.screening;

import static vn.tram.forms.screening.AdultItems.acute;
import static vn.tram.forms.screening.AdultItems.allergy;
import static vn.tram.forms.screening.AdultItems.anaphylaxis;
import static vn.tram.forms.screening.AdultItems.breastFeeding;
import static vn.tram.forms.screening.AdultItems.coagulation;
import static vn.tram.forms.screening.AdultItems.consciousness;
import static vn.tram.forms.screening.AdultItems.covid;
import static vn.tram.forms.screening.AdultItems.earlierDose;
import static vn.tram.forms.screening.AdultItems.immunodeficiency;
import static vn.tram.forms.screening.AdultItems.immunosuppressant;
import static vn.tram.forms.screening.AdultItems.makerContraindication;
import static vn.tram.forms.screening.AdultItems.over65;
import static vn.tram.forms.screening.AdultItems.pregnancy;
import static vn.tram.forms.screening.AdultItems.pregnancy2995;
import static vn.tram.forms.screening.AdultItems.vitalSigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
                    ConclusionLines.OF_2995,
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
                    ConclusionLines.SINCE_3802,
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
                    ConclusionLines.SINCE_3802,
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
                    ConclusionLines.SINCE_3802,
                    "");

    private AdultQuestionnaires() {}

    private static Questionnaire adult(
            String version,
            String issuedAs,
            LocalDate from,
            int earlierDoses,
            List<Item> items,
            List<VitalSignRule> vitalSigns,
            Map<Conclusion, Wording> conclusions,
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
}
