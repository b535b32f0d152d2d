package vn.tram.sessions;

import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Beginning, interruption and end of the day. Each moves session and process in one transaction.
 */
public interface SessionRun {

    /**
     * Begins the day, by the station. Refused before the day, and while a must-have is missing
     * unless a reason is or was signed.
     *
     * @param despite signed reason for going on with a must-have that is missing
     */
    Outcome<Void> start(SessionId id, Optional<String> despite, Actor actor);

    /**
     * Stops the session at once, by the station (NĐ 104/2016 art. 5.2(a), TT 13/2026 art. 12.3).
     * Nobody is injected until the official decides; everything else of the day goes on.
     */
    Outcome<Void> suspend(SessionId id, String reason, Actor actor);

    /**
     * Stops a session because of a serious event after one of its doses, whoever told of it and
     * wherever they sit. The caller decided; the caller's transaction is joined. A session that
     * does not run any more, is not of today, or is stopped already, is left alone.
     *
     * @param event the case of the event
     * @return whether it was stopped now
     */
    boolean stopFor(SessionId id, UUID event, String reason, Actor by);

    /** Lets a stopped session go on, by the official, with a reason. */
    Outcome<Void> resume(SessionId id, String reason, Actor actor);

    /**
     * Ends a stopped session for the day, by the official, with a reason. Refused while people are
     * under observation; who was received and not injected is counted as not done.
     */
    Outcome<Void> endEarly(SessionId id, String reason, Actor actor);

    /** Ends the day, by the station. Refused while somebody is under way. */
    Outcome<Void> close(SessionId id, Actor actor);
}
