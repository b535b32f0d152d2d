package vn.tram.people.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.directory.Divisions;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who may see a person. Supervisors see figures, auditors see who read; neither sees people. */
@Component
class PersonAccess {

    static final Set<Role> READERS =
            Set.of(
                    Role.LIST_MAKER,
                    Role.STATION,
                    Role.IDENTITY,
                    Role.COMMUNE,
                    Role.DISTRICT,
                    Role.PROVINCE);

    private final Divisions divisions;

    PersonAccess(Divisions divisions) {
        this.divisions = divisions;
    }

    boolean maySee(Actor actor, UnitCode commune) {
        return divisions.places(commune).stream()
                .anyMatch(
                        place ->
                                READERS.stream()
                                        .anyMatch(role -> Rights.allows(actor, role, place)));
    }

    /** Whether numbers are shown in full: comparing them is the work of the identity officer. */
    boolean compares(Actor actor, UnitCode commune) {
        return divisions.places(commune).stream()
                .anyMatch(place -> Rights.allows(actor, Role.IDENTITY, place));
    }

    /** Those who hear of a death: the health station, and who compares identities. */
    boolean recordsDeaths(Actor actor, UnitCode commune) {
        return divisions.places(commune).stream()
                .anyMatch(
                        place ->
                                Rights.allows(actor, Role.STATION, place)
                                        || Rights.allows(actor, Role.IDENTITY, place));
    }
}
