package vn.tram.forms.screening;

import java.util.Arrays;

/**
 * What a screening can find, by meaning and whatever the version's number for it is. The codes are
 * those of the decision table and of stored answers: they never change.
 */
public enum Finding {
    ANAPHYLAXIS_EARLIER_DOSE("anaphylaxis-earlier-dose"),
    MAKER_CONTRAINDICATION("maker-contraindication"),
    /** COVID-19 within the last six months. */
    COVID_RECENT("covid-recent"),
    ACUTE_ILLNESS("acute-illness"),
    /** Carries the weeks. */
    PREGNANCY("pregnancy"),
    BREAST_FEEDING("breast-feeding"),
    /** Anaphylaxis to any allergen; carries the grade, I to IV (circular 51/2017/TT-BYT). */
    ANAPHYLAXIS_ANY("anaphylaxis-any"),
    IMMUNODEFICIENCY("immunodeficiency"),
    /** Immunosuppressants or corticosteroids within the last 14 days. */
    IMMUNOSUPPRESSANT_RECENT("immunosuppressant-recent"),
    ALLERGY("allergy"),
    COAGULATION("coagulation"),
    CONSCIOUSNESS("consciousness"),
    CHRONIC_DISEASE("chronic-disease"),
    HEART_LUNG_SOUNDS("heart-lung-sounds"),
    OTHER("other"),
    /** From the date of birth, not asked. */
    AGE_OVER_65("age-over-65"),
    /** Measured outside the limits, as the next four. */
    TEMPERATURE("temperature"),
    PULSE("pulse"),
    BLOOD_PRESSURE("blood-pressure"),
    RESPIRATION("respiration"),
    SPO2("spo2");

    private final String code;

    Finding(String code) {
        this.code = code;
    }

    /** Stable, lower case: {@code anaphylaxis-any}. */
    public String code() {
        return code;
    }

    /** The finding with this code. An unknown code is a bug of its caller. */
    public static Finding of(String code) {
        return Arrays.stream(values())
                .filter(finding -> finding.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding " + code));
    }
}
