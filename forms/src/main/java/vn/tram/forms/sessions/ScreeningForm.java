package vn.tram.forms.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;
import vn.tram.forms.screening.Conclusion;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.ScreeningSheet;

/**
 * The screening form of one person by the questionnaire of the day, blank for work on paper or
 * filled in from the screening. One sheet a person.
 *
 * @param facility who screens
 * @param sessionCode such as {@code BT-2026-0095}
 * @param number the person's number in the session; empty leaves it out
 * @param earlierDoses the doses before this one; may be empty
 * @param filled what was answered, measured and concluded; empty for a form to be written on
 */
public record ScreeningForm(
        Questionnaire questionnaire,
        String facility,
        String sessionCode,
        String number,
        Person person,
        List<EarlierDose> earlierDoses,
        Optional<Filled> filled) {

    private static final String NAME = "sessions/screening-form";

    /** One form. */
    public static final DocumentTemplate<ScreeningForm> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    form -> marks(form.sessionCode()),
                    form -> List.of(new DocumentPart.Text(NAME, form)));

    /**
     * The forms of a session in one file, a sheet each, in the order given; at least one. Each is
     * laid out by itself, so that memory does not grow with their number.
     */
    public static final DocumentTemplate<List<ScreeningForm>> BATCH =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    forms -> marks(forms.get(0).sessionCode()),
                    forms ->
                            forms.stream()
                                    .<DocumentPart>map(form -> new DocumentPart.Text(NAME, form))
                                    .toList());

    public ScreeningForm {
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(sessionCode, "sessionCode");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(person, "person");
        earlierDoses = List.copyOf(earlierDoses);
        Objects.requireNonNull(filled, "filled");
        if (filled.isPresent() && !filled.get().sheet().questionnaire().equals(questionnaire)) {
            throw new IllegalArgumentException("filled in by another version");
        }
    }

    /**
     * The head of the form. Every text may be empty and is then printed as a line to write on.
     *
     * @param birth as precise as it is known
     * @param nationalId whole: the form is an identity paper of its own
     * @param guardian parent or guardian, of a child
     */
    public record Person(
            String name,
            String birth,
            String sex,
            String nationalId,
            String phone,
            String occupation,
            String employer,
            String address,
            Optional<Guardian> guardian) {

        public Person {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(birth, "birth");
            Objects.requireNonNull(sex, "sex");
            Objects.requireNonNull(nationalId, "nationalId");
            Objects.requireNonNull(phone, "phone");
            Objects.requireNonNull(occupation, "occupation");
            Objects.requireNonNull(employer, "employer");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(guardian, "guardian");
        }

        /** Nobody yet: every field a line to write on. */
        public static Person blank() {
            return new Person("", "", "", "", "", "", "", "", Optional.empty());
        }
    }

    /** Who answers for a child. */
    public record Guardian(String name, String relation, String phone) {

        static final Guardian BLANK = new Guardian("", "", "");

        public Guardian {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(phone, "phone");
        }
    }

    /** A dose before this one. */
    public record EarlierDose(String vaccine, String date) {

        public EarlierDose {
            Objects.requireNonNull(vaccine, "vaccine");
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * @param sheet without faults
     * @param reasons in words, the gravest first
     * @param at time and day, such as {@code 09:42, 21/11/2026}
     * @param screener who screened
     */
    public record Filled(
            ScreeningSheet sheet,
            Conclusion conclusion,
            List<String> reasons,
            String at,
            String screener) {

        public Filled {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(conclusion, "conclusion");
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(screener, "screener");
        }
    }

    /** What the template reads besides the fields. */
    public ScreeningLines lines() {
        return new ScreeningLines(this);
    }

    /** The guardian's lines, of a child only. */
    public Optional<Guardian> guardianLines() {
        return questionnaire.forChildren()
                ? Optional.of(person.guardian().orElse(Guardian.BLANK))
                : Optional.empty();
    }

    public String reasonsInOneLine() {
        return filled.map(f -> String.join("; ", f.reasons())).orElse("");
    }

    public String at() {
        return filled.map(Filled::at).orElse("");
    }

    public String screener() {
        return filled.map(Filled::screener).orElse("");
    }

    private static PageMarks marks(String sessionCode) {
        return new PageMarks(
                "Bảng kiểm trước tiêm chủng, buổi tiêm " + sessionCode,
                "Bảng kiểm trước tiêm chủng · Buổi tiêm " + sessionCode,
                "");
    }
}
