package vn.tram.sessions;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that has to be there before a session is held, with what was found.
 *
 * @param item code; its name is the message {@code sessions.item.<code>}
 * @param mustHave without it the session needs a signed reason
 * @param least the least that is asked for, for all desks of the session; 0 where nothing is
 *     counted
 * @param measured the number found
 * @param ticket number of the fault report at the provider of the line
 * @param lastTime what was found at the place's last session
 * @param source the text that asks for it
 */
public record ReadinessLine(
        String item,
        boolean mustHave,
        Measure measure,
        int least,
        State state,
        Optional<String> measured,
        String note,
        Optional<String> ticket,
        Optional<String> lastTime,
        Optional<String> checkedBy,
        Optional<Instant> checkedAt,
        String source) {

    /** How it is found out. */
    public enum Measure {
        /** There or not. */
        SEEN,
        NUMBER,
        MBPS,
        /** Worked out from the assignment of staff. */
        STAFF
    }

    /** What was found. */
    public enum State {
        OPEN,
        OK,
        FAILED
    }

    /** A must-have that was looked for and is not there. */
    public boolean fails() {
        return mustHave && state == State.FAILED;
    }

    /** A must-have that nobody has seen. */
    public boolean missing() {
        return mustHave && state != State.OK;
    }
}
