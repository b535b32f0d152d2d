package vn.tram.ruleset.domain;

import java.util.Optional;
import vn.tram.kernel.Refusal;
import vn.tram.ruleset.RulesetRefusal;

/** The limits of what an administrator writes into a rule. */
final class Texts {

    private Texts() {}

    static Optional<Refusal> refusal(String text, int longest) {
        return text.isBlank()
                ? Optional.of(new RulesetRefusal.TextMissing())
                : tooLong(text, longest);
    }

    static Optional<Refusal> tooLong(String text, int longest) {
        return text.length() > longest
                ? Optional.of(new RulesetRefusal.TextTooLong(longest))
                : Optional.empty();
    }
}
