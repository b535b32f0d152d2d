package vn.tram.sessions;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * What must be there before a session is held (235/TUĐCNTT&TT item 3; NĐ 104/2016 art. 9 and 10).
 * It may be looked for before the approval and until the day begins.
 */
public interface SessionReadiness {

    int TEXT_MAX = 500;
    int TICKET_MAX = 60;

    List<ReadinessLine> lines(SessionId id, Actor actor);

    /**
     * Writes down what was found. Where a number is measured the state follows from it; a line
     * slower than asked for needs the number of the fault report.
     */
    Outcome<Void> record(SessionId id, Found found, Actor actor);

    /** Confirms all equipment that is still open as it was at the place's last session. */
    Outcome<Integer> asLastTime(SessionId id, Actor actor);

    /**
     * @param there for what is not counted
     * @param measured for what is counted, as typed
     */
    record Found(
            String item,
            boolean there,
            Optional<String> measured,
            String note,
            Optional<String> ticket) {}
}
