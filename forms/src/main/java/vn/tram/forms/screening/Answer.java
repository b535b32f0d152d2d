package vn.tram.forms.screening;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Answer to one question.
 *
 * @param grade of anaphylaxis, 1 to 4
 * @param weeks of pregnancy, completed
 * @param words which vaccine, which allergen or what else; may be empty
 */
public record Answer(
        Finding finding, boolean yes, OptionalInt grade, OptionalInt weeks, String words) {

    public Answer {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(weeks, "weeks");
        Objects.requireNonNull(words, "words");
    }

    public static Answer no(Finding finding) {
        return new Answer(finding, false, OptionalInt.empty(), OptionalInt.empty(), "");
    }

    public static Answer yes(Finding finding, String words) {
        return new Answer(finding, true, OptionalInt.empty(), OptionalInt.empty(), words);
    }

    public static Answer graded(Finding finding, int grade, String words) {
        return new Answer(finding, true, OptionalInt.of(grade), OptionalInt.empty(), words);
    }

    public static Answer pregnant(int weeks) {
        return new Answer(Finding.PREGNANCY, true, OptionalInt.empty(), OptionalInt.of(weeks), "");
    }
}
