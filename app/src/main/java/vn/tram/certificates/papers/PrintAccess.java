package vn.tram.certificates.papers;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.places.CertificatePlaces;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who prints: the station that gave the dose or cares for the person, and its province. */
@Component
class PrintAccess {

    private static final Set<Role> PRINTERS = EnumSet.of(Role.STATION, Role.PROVINCE);

    private final CertificatePlaces places;
    private final Sessions sessions;

    PrintAccess(CertificatePlaces places, Sessions sessions) {
        this.places = places;
        this.sessions = sessions;
    }

    boolean mayPrint(CertificateView certificate, Actor actor) {
        return places.of(certificate.dose().value(), certificate.person().value())
                .anyMatch(place -> covers(place, actor));
    }

    boolean mayPrint(SessionId session, Actor actor) {
        return sessions.byId(session, actor)
                .filter(seen -> covers(seen.place(), actor))
                .isPresent();
    }

    private static boolean covers(CasePlace place, Actor actor) {
        return PRINTERS.stream().anyMatch(role -> Rights.allows(actor, role, place));
    }
}
