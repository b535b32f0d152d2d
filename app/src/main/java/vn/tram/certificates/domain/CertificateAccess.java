package vn.tram.certificates.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.certificates.places.CertificatePlaces;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who may see and decide about certificates: by the place of the dose, and of the person. */
@Component
class CertificateAccess {

    static final Set<Role> READERS =
            EnumSet.of(Role.STATION, Role.IDENTITY, Role.COMMUNE, Role.DISTRICT, Role.PROVINCE);

    private final CertificatePlaces places;

    CertificateAccess(CertificatePlaces places) {
        this.places = places;
    }

    boolean maySee(Certificate certificate, Actor actor) {
        return may(READERS, certificate, actor);
    }

    boolean may(Set<Role> roles, Certificate certificate, Actor actor) {
        return places.of(certificate.facts().dose(), certificate.facts().person())
                .anyMatch(place -> covers(roles, place, actor));
    }

    /** Over the person's home: all certificates of theirs. */
    boolean maySee(UUID person, Actor actor) {
        return places.ofHome(person).anyMatch(place -> covers(READERS, place, actor));
    }

    /** Over the place of the dose: this one, and not what the person was given elsewhere. */
    boolean maySeeDose(UUID dose, Actor actor) {
        return places.ofDose(dose).anyMatch(place -> covers(READERS, place, actor));
    }

    static boolean covers(Set<Role> roles, CasePlace place, Actor actor) {
        return roles.stream().anyMatch(role -> Rights.allows(actor, role, place));
    }
}
