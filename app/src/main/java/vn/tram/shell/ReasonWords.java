package vn.tram.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reasons as people read them. A desk that wrote down signs and no words left the codes of the
 * signs, with a space between them.
 */
public final class ReasonWords {

    private static final String SIGN = "day.sign.";

    private ReasonWords() {}

    public static String of(String reason, Messages messages) {
        List<String> parts = Arrays.asList(reason.strip().split(" "));
        return parts.stream().allMatch(part -> messages.has(SIGN + part))
                ? parts.stream()
                        .map(code -> messages.text(SIGN + code))
                        .collect(Collectors.joining(", "))
                : reason;
    }
}
