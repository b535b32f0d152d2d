package vn.tram.ruleset.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tram.ruleset.PriorityGroupSet;

/**
 * What a list may write for a priority group, brought to one form.
 *
 * @param value lower case and without the word "nhóm"
 * @param group whether that word stood in front
 */
record PriorityToken(String value, boolean group) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:(?<group>nhóm|nhom|group)\\s*)?(?<value>\\S{1,4})");
    private static final Pattern NUMBER = Pattern.compile("0?([0-9]{1,2})");

    /** Numbers that are a group of the resolution as well as one of the decision. */
    private static final Set<Integer> AMBIGUOUS_AS_GROUP = Set.of(1, 2);

    static PriorityToken of(String text) {
        String normal =
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        Matcher matcher = SHAPE.matcher(normal);
        return matcher.matches()
                ? new PriorityToken(matcher.group("value"), matcher.group("group") != null)
                : new PriorityToken("", false);
    }

    /** The code of the decision that the token names by its number. */
    OptionalInt code() {
        Matcher matcher = NUMBER.matcher(value);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int code = Integer.parseInt(matcher.group(1));
        boolean understood =
                code >= 1
                        && code <= PriorityGroupSet.HIGHEST_CODE
                        && !(group && AMBIGUOUS_AS_GROUP.contains(code));
        return understood ? OptionalInt.of(code) : OptionalInt.empty();
    }
}
