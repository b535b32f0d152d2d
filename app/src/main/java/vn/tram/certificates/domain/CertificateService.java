package vn.tram.certificates.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.SessionStanding;
import vn.tram.people.PersonId;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service
class CertificateService implements Certificates {

    private static final UUID FIRST = new UUID(0, 0);
    private static final Set<Role> OF_A_SESSION =
            EnumSet.of(Role.STATION, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE);

    private final CertificateStore certificates;
    private final Standings standings;
    private final CertificateAccess access;
    private final Sessions sessions;
    private final Clock clock;

    CertificateService(
            CertificateStore certificates,
            Standings standings,
            CertificateAccess access,
            Sessions sessions,
            Clock clock) {
        this.certificates = certificates;
        this.standings = standings;
        this.access = access;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DoseStanding> ofPerson(PersonId person, Actor actor) {
        boolean home = access.maySee(person.value(), actor);
        return standings.ofPerson(person.value(), clock.instant()).stream()
                .filter(each -> home || access.maySeeDose(each.dose().value(), actor))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CertificateView> byId(CertificateId id, Actor actor) {
        return seen(certificates.byId(id), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CertificateView> byUvci(String uvci, Actor actor) {
        return seen(certificates.byUvci(uvci), actor);
    }

    private Optional<CertificateView> seen(Optional<Certificate> found, Actor actor) {
        return found.filter(each -> access.maySee(each, actor))
                .map(each -> each.view(clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CertificateView> ofSession(
            SessionId session, Optional<CertificateId> after, int limit, Actor actor) {
        boolean theirs =
                sessions.byId(session, actor)
                        .filter(seen -> CertificateAccess.covers(OF_A_SESSION, seen.place(), actor))
                        .isPresent();
        return theirs
                ? certificates
                        .validOfSession(
                                session.value(),
                                after.map(CertificateId::value).orElse(FIRST),
                                clock.instant(),
                                Math.min(limit, MOST))
                        .stream()
                        .map(each -> each.view(clock.instant()))
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionStanding> standing(SessionId session, Actor actor) {
        return sessions.byId(session, actor).map(seen -> standings.ofSession(session.value()));
    }
}
