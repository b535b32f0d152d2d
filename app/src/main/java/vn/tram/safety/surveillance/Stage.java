package vn.tram.safety.surveillance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.safety.EventState;

/** Where the cases of a list stand: one state, or all that have not ended. */
public enum Stage {
    OPEN,
    FOLLOW_UP,
    EARLY,
    CONVENING,
    CONCLUDING,
    SUPPLEMENTING,
    ANNOUNCING,
    COMPENSATING,
    CLOSING,
    CLOSED,
    WITHDRAWN;

    public Set<EventState> states() {
        return this == OPEN
                ? Arrays.stream(EventState.values())
                        .filter(state -> !state.ended())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventState.class)))
                : EnumSet.of(EventState.valueOf(name()));
    }
}
