package vn.tram.sessions;

import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** The official's decision on a plan: of the commune, or of the district where it is asked to. */
public interface SessionDecisions {

    /**
     * Approves the plan; invitations follow. Refused for whoever planned it, for a plan that
     * changed since it was read, and while a must-have is missing and no reason is signed.
     *
     * @param revision as the official read it
     * @param despite signed reason for going on with a must-have that is known to be missing
     */
    Outcome<Void> approve(SessionId id, int revision, Optional<String> despite, Actor actor);

    /** Back to the station, with a reason. */
    Outcome<Void> sendBack(SessionId id, String reason, Actor actor);
}
