package vn.tram.forms.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the screening questionnaire: for adults 2995 (18/06/2021), 3802 (10/08/2021),
 * 4355 (10/09/2021) and 5785 (since 21/12/2021); for children 5002 (27/10/2021). 1624 (18/03/2021)
 * is not among them, and neither are the changes that 3445 (15/07/2021) made to 2995: their text
 * could not be read.
 */
public final class Questionnaires {

    /** Age from which the versions for adults hold. */
    public static final int ADULT = 18;

    /** Somebody older than this is at the age that 2995 and the measuring of 4355 speak of. */
    static final int OLD_AGE = 65;

    static final int CHILD = 12;
    static final int SMALL_CHILD = 5;

    /** Letter 1535/BYT-DP: from this day children from 5 years on, with the same form. */
    private static final LocalDate SMALL_CHILDREN_SINCE = LocalDate.of(2022, 3, 28);

    private static final List<Questionnaire> ALL =
            List.of(
                    AdultQuestionnaires.V2995,
                    AdultQuestionnaires.V3802,
                    AdultQuestionnaires.V4355,
                    AdultQuestionnaires.V5785,
                    ChildQuestionnaire.V5002);

    private Questionnaires() {}

    /** Every version, adults first, each by date. */
    public static List<Questionnaire> all() {
        return ALL;
    }

    /**
     * The version in force for somebody of this age; empty when nobody of that age was vaccinated
     * by a known version on that day.
     *
     * @param day the day of the screening in Viet Nam
     * @param ageInYears completed years on that day
     */
    public static Optional<Questionnaire> on(LocalDate day, int ageInYears) {
        return ALL.stream()
                .filter(version -> !version.from().isAfter(day))
                .filter(version -> ageInYears >= youngest(version, day))
                .filter(version -> ageInYears <= version.ageTo())
                .max(Comparator.comparing(Questionnaire::from));
    }

    private static int youngest(Questionnaire version, LocalDate day) {
        boolean notYetSmall = version.forChildren() && day.isBefore(SMALL_CHILDREN_SINCE);
        return notYetSmall ? CHILD : version.ageFrom();
    }

    /**
     * The version by which a case was screened. An unknown one is a bug of its caller.
     *
     * @param version such as {@code 5785}
     */
    public static Questionnaire version(String version) {
        return ALL.stream()
                .filter(questionnaire -> questionnaire.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no questionnaire " + version));
    }
}
