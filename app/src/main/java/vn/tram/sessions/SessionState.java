package vn.tram.sessions;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a session stands. The table beside the names is the whole of the moves it can make. */
public enum SessionState {
    /** The system is looking for who is due. */
    PROPOSING,
    /** With the station: place, time, people. */
    PLANNING,
    /** With the commune or district official. */
    APPROVING,
    /** Invitations are being written. */
    INVITING,
    /** With the station: readiness. */
    PREPARING,
    /** The day: people are received, screened, injected, observed. */
    RUNNING,
    /** The day is over; absent people are being given a new date. */
    CLOSING,
    /** With the station: doses used, wasted, returned. */
    RECONCILING,
    /** With the official, who signs the result. */
    CONFIRMING,
    /** Signed. */
    CONFIRMED,
    /** Called off before anybody was injected. */
    CANCELLED;

    private static final Map<SessionState, Set<SessionState>> MOVES =
            Map.ofEntries(
                    Map.entry(PROPOSING, EnumSet.of(PLANNING, CANCELLED)),
                    Map.entry(PLANNING, EnumSet.of(PROPOSING, APPROVING, CANCELLED)),
                    Map.entry(APPROVING, EnumSet.of(PLANNING, INVITING, CANCELLED)),
                    Map.entry(INVITING, EnumSet.of(PREPARING, CANCELLED)),
                    Map.entry(PREPARING, EnumSet.of(RUNNING, CANCELLED)),
                    Map.entry(RUNNING, EnumSet.of(CLOSING, CANCELLED)),
                    Map.entry(CLOSING, EnumSet.of(RECONCILING)),
                    Map.entry(RECONCILING, EnumSet.of(CONFIRMING)),
                    Map.entry(CONFIRMING, EnumSet.of(RECONCILING, CONFIRMED)),
                    Map.entry(CONFIRMED, EnumSet.noneOf(SessionState.class)),
                    Map.entry(CANCELLED, EnumSet.noneOf(SessionState.class)));

    public boolean mayBecome(SessionState next) {
        return MOVES.get(this).contains(next);
    }

    public boolean ended() {
        return MOVES.get(this).isEmpty();
    }

    /** The system's turn: nobody has a task. */
    public boolean inBackground() {
        return this == PROPOSING || this == INVITING || this == CLOSING;
    }

    /** Place, time and people may still be changed by the station alone. */
    public boolean planning() {
        return this == PROPOSING || this == PLANNING;
    }
}
