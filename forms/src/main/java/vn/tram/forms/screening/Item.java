package vn.tram.forms.screening;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A question of a questionnaire.
 *
 * @param code a {@link Finding}'s code, or {@link #VITAL_SIGNS}
 * @param lines how the form prints it: one line, or one for each stage (4a, 4b)
 */
public record Item(
        String code, List<Line> lines, Source source, Audience audience, Set<Detail> details) {

    /** Code of the item that the measurements answer. */
    public static final String VITAL_SIGNS = "vital-signs";

    public Item {
        Objects.requireNonNull(code, "code");
        lines = List.copyOf(lines);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(audience, "audience");
        details = Set.copyOf(details);
    }

    /** Where the answer comes from. */
    public enum Source {
        ASKED,
        /** From the date of birth. */
        AGE,
        /** From the vital signs. */
        MEASURED
    }

    /** Who is asked. */
    public enum Audience {
        EVERYBODY,
        WOMEN
    }

    /** What a 'yes' must or may carry. */
    public enum Detail {
        /** Grade of anaphylaxis, 1 to 4; must be given. */
        GRADE,
        /** Weeks of pregnancy; must be given. */
        WEEKS,
        /** Which vaccine it followed, in words; must be given. */
        WHICH_VACCINE,
        /** What it was about, in words; may be left empty. */
        WORDS
    }

    /**
     * A line of the printed form.
     *
     * @param number as printed in this version, such as {@code 4a}; empty for what the form prints
     *     as a note below the line before
     * @param weeksFrom from which week of pregnancy a 'yes' is ticked here
     * @param weeksTo up to which week
     * @param gradeFrom from which grade of anaphylaxis a 'yes' is ticked here
     */
    public record Line(String number, Wording wording, int weeksFrom, int weeksTo, int gradeFrom) {

        static Line of(String number, String vi, String en) {
            return new Line(number, new Wording(vi, en), 0, Integer.MAX_VALUE, 0);
        }

        static Line ofWeeks(String number, String vi, String en, int from, int to) {
            return new Line(number, new Wording(vi, en), from, to, 0);
        }

        static Line ofGrade(String number, String vi, String en, int from) {
            return new Line(number, new Wording(vi, en), 0, Integer.MAX_VALUE, from);
        }

        /** Whether a 'yes' with this answer's details is ticked on this line. */
        public boolean ticked(Answer answer) {
            int weeks = answer.weeks().orElse(0);
            return answer.yes()
                    && weeks >= weeksFrom
                    && weeks <= weeksTo
                    && answer.grade().orElse(gradeFrom) >= gradeFrom;
        }
    }

    /** Whether the person is asked this. */
    public boolean asks(Patient patient) {
        return source == Source.ASKED
                && (audience == Audience.EVERYBODY || patient.askedAboutPregnancy());
    }

    static Item asked(Finding finding, Line... lines) {
        return new Item(finding.code(), List.of(lines), Source.ASKED, Audience.EVERYBODY, Set.of());
    }

    Item of(Audience others) {
        return new Item(code, lines, source, others, details);
    }

    Item with(Detail... more) {
        return new Item(code, lines, source, audience, Set.of(more));
    }

    Item from(Source other) {
        return new Item(code, lines, other, audience, details);
    }
}
