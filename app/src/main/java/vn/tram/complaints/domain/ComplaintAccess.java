package vn.tram.complaints.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintState;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.NamedPlaces;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

/** Who may see a complaint. What somebody may not see does not exist for them. */
@Component
class ComplaintAccess {

    /** Roles that examine; each sees what lies in its places, also what another desk has. */
    static final Set<Role> DESKS =
            EnumSet.of(Role.STATION, Role.DISTRICT, Role.PROVINCE, Role.SUPERVISOR);

    private final ComplaintRepository complaints;
    private final ComplaintPlaces places;

    ComplaintAccess(ComplaintRepository complaints, ComplaintPlaces places) {
        this.complaints = complaints;
        this.places = places;
    }

    Optional<Complaint> visible(ComplaintId id, Actor actor) {
        return complaints.findById(id.value()).filter(complaint -> maySee(complaint, actor));
    }

    Optional<Complaint> visible(String code, Actor actor) {
        return complaints.findByCode(code).filter(complaint -> maySee(complaint, actor));
    }

    /** Held until the transaction ends. */
    Outcome<Complaint> locked(ComplaintId id, Actor actor) {
        return complaints
                .lock(id.value())
                .filter(complaint -> maySee(complaint, actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    boolean maySee(Complaint complaint, Actor actor) {
        if (concerned(complaint, actor)) {
            return false;
        }
        if (DESKS.stream().anyMatch(role -> Rights.allows(actor, role, complaint.place()))) {
            return true;
        }
        return complaint.state() == ComplaintState.VERIFYING
                && Rights.allows(actor, Role.IDENTITY, comparedAt(complaint));
    }

    /** Feedback is kept from those who work at the facility, whatever else they may see. */
    private boolean concerned(Complaint complaint, Actor actor) {
        return complaint.kind() == ComplaintKind.FEEDBACK && worksAt(actor, complaint.places());
    }

    /** Whether the actor works at the facility that is named, or is the station of its commune. */
    boolean worksAt(Actor actor, NamedPlaces named) {
        return named.facility()
                .filter(
                        facility ->
                                actor.rights().stream()
                                                .flatMap(right -> right.facility().stream())
                                                .anyMatch(facility::equals)
                                        || isStationOf(actor, facility))
                .isPresent();
    }

    private boolean isStationOf(Actor actor, UUID facility) {
        return places.stationOf(facility)
                .filter(
                        commune ->
                                actor.rightsAs(Role.STATION).stream()
                                        .anyMatch(
                                                right -> right.unit().equals(Optional.of(commune))))
                .isPresent();
    }

    /** Where the person lives: the police there compare the identity. */
    CasePlace comparedAt(Complaint complaint) {
        return complaint
                .person()
                .flatMap(person -> places.home(person, complaint.eventDate()))
                .orElseGet(complaint::place);
    }
}
