package vn.tram.sessions;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What tells a desk whether something changed, and how many wait where. Equal when nothing did.
 *
 * @param waiting people a step; steps without anybody are missing
 * @param standby people on the stand-by list who were not called in; they are not among the waiting
 * @param touched when the last of them changed
 * @param revision of the session itself
 */
public record DayPulse(
        SessionState state,
        boolean suspended,
        int revision,
        Map<DayStep, Integer> waiting,
        int standby,
        Optional<Instant> touched) {

    public DayPulse {
        waiting = Map.copyOf(waiting);
    }

    public int at(DayStep step) {
        return waiting.getOrDefault(step, 0);
    }
}
