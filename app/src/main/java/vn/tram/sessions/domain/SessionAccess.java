package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who may see and change a session. What somebody may not see does not exist for them. */
@Component
class SessionAccess {

    static final Set<Role> READERS =
            EnumSet.of(Role.STATION, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);

    private final SessionRepository sessions;
    private final SessionViews views;

    SessionAccess(SessionRepository sessions, SessionViews views) {
        this.sessions = sessions;
        this.views = views;
    }

    Optional<VaccinationSession> visible(SessionId id, Actor actor) {
        return sessions.findById(id.value()).filter(session -> maySee(session.place(), actor));
    }

    /** As {@link #visible}, for whoever only looks. */
    Optional<SessionView> seen(SessionId id, Actor actor) {
        return views.byId(id.value()).filter(session -> maySee(session.place(), actor));
    }

    /** Whoever asks; for words about a session that somebody else's case names. */
    Optional<VaccinationSession> known(java.util.UUID id) {
        return sessions.findById(id);
    }

    /** The session, locked for a change of itself. */
    Outcome<VaccinationSession> locked(SessionId id, Actor actor) {
        return sessions.lock(id.value())
                .filter(session -> maySee(session.place(), actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    /**
     * The session, held so that it does not change before the transaction ends; many desks may hold
     * it at once. Every act on a person of the session asks for it first, so that none is done in a
     * session that closes or is suspended at the same moment. Read and not loaded: every dose comes
     * this way, and an entity would be looked through for changes at its end.
     */
    Outcome<SessionView> held(SessionId id, Actor actor) {
        return held(views.shared(id.value()), actor);
    }

    /** Held by this act alone: it counts the places of the session, or may have it stopped. */
    Outcome<SessionView> heldAlone(SessionId id, Actor actor) {
        return held(views.alone(id.value()), actor);
    }

    private static Outcome<SessionView> held(Optional<SessionView> found, Actor actor) {
        return found.filter(session -> maySee(session.place(), actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    static boolean maySee(CasePlace place, Actor actor) {
        return READERS.stream().anyMatch(role -> Rights.allows(actor, role, place));
    }
}
