package vn.tram.certificates;

import java.util.List;
import java.util.Optional;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/**
 * Certificates as staff see them: those who hold STATION, IDENTITY, COMMUNE, DISTRICT or PROVINCE
 * over the commune where the person lives or where the dose was given. What somebody may not see
 * does not exist for them.
 */
public interface Certificates {

    /** Most certificates in one answer of {@link #ofSession}. */
    int MOST = 200;

    /**
     * Each dose that counts, oldest first, with its certificate or the reason why it has none. Who
     * sees the place of a dose only, sees that one and not what the person was given elsewhere.
     */
    List<DoseStanding> ofPerson(PersonId person, Actor actor);

    Optional<CertificateView> byId(CertificateId id, Actor actor);

    /** Whatever its state. */
    Optional<CertificateView> byUvci(String uvci, Actor actor);

    /**
     * Valid certificates of a session's doses, for one print of all: in the order of their ids. Not
     * for supervisors, who see no people.
     *
     * @param after the last one of the page before
     */
    List<CertificateView> ofSession(
            SessionId session, Optional<CertificateId> after, int limit, Actor actor);

    /** In numbers, for whoever sees the session. */
    Optional<SessionStanding> standing(SessionId session, Actor actor);
}
