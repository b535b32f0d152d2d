package vn.tram.forms.screening;

import java.util.Objects;

/**
 * Something found, in the form in which the decision table is asked about it.
 *
 * @param grade of anaphylaxis, 1 to 4; 0 where it has none
 * @param weeks of pregnancy; 0 where it has none
 */
public record PositiveFinding(Finding finding, int grade, int weeks) {

    public PositiveFinding {
        Objects.requireNonNull(finding, "finding");
    }

    static PositiveFinding of(Finding finding) {
        return new PositiveFinding(finding, 0, 0);
    }

    static PositiveFinding of(Answer answer) {
        return new PositiveFinding(
                answer.finding(), answer.grade().orElse(0), answer.weeks().orElse(0));
    }
}
