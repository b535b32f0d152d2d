package vn.tram.safety.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** For which facilities whoever looks may report: their own, or health facilities of their unit. */
@Component
class ReportingFacilities {

    private static final int MOST = 100;

    private final Facilities facilities;
    private final CurrentActor current;
    private final Clock clock;

    ReportingFacilities(Facilities facilities, CurrentActor current, Clock clock) {
        this.facilities = facilities;
        this.current = current;
        this.clock = clock;
    }

    List<Facility> all() {
        Actor actor = current.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return Stream.of(Role.STATION, Role.PROVINCE)
                .flatMap(role -> actor.rightsAs(role).stream())
                .flatMap(right -> of(right, today))
                .filter(facility -> facility.validOn(today))
                .filter(
                        facility ->
                                facility.kind() == FacilityKind.HEALTH_STATION
                                        || facility.kind() == FacilityKind.HOSPITAL)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Facility> of(Right right, LocalDate today) {
        if (right.facility().isPresent()) {
            return facilities.byId(right.facility().get()).stream();
        }
        return right.unit().stream()
                .flatMap(unit -> facilities.search("", unit, today, MOST).stream());
    }
}
