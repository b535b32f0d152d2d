package vn.tram.sessions.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Messages;

/**
 * Why a session stands still, as people read it. A desk that wrote down signs and no words left
 * their codes.
 */
public final class SuspensionWords {

    private static final Set<String> CODES =
            Stream.of(Sign.values()).map(Sign::name).collect(Collectors.toSet());

    private SuspensionWords() {}

    public static String of(String reason, Messages messages) {
        List<String> parts = Arrays.asList(reason.strip().split(" "));
        return CODES.containsAll(parts)
                ? parts.stream()
                        .map(code -> messages.text("day.sign." + code))
                        .collect(Collectors.joining(", "))
                : reason;
    }
}
