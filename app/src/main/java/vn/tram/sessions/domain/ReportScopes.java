package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.sessions.SessionReports.OfFacility;
import vn.tram.sessions.SessionReports.OfSession;
import vn.tram.sessions.SessionReports.OfUnit;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.sessions.SessionReports.Refused;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;

/** Finds the place a report is about, and whether the actor may see it. */
@Component
class ReportScopes {

    private final SessionAccess access;
    private final AdministrativeUnits units;
    private final Facilities facilities;

    ReportScopes(SessionAccess access, AdministrativeUnits units, Facilities facilities) {
        this.access = access;
        this.units = units;
        this.facilities = facilities;
    }

    Outcome<ReportScope> of(Query query, Actor actor) {
        if (query.place() instanceof OfSession session) {
            return access.visible(session.session(), actor)
                    .map(this::ofSession)
                    .<Outcome<ReportScope>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refused.NO_SUCH_PLACE));
        }
        if (query.place() instanceof OfFacility facility) {
            return facilities
                    .byId(facility.facility())
                    .map(found -> ofFacility(found, query.day()))
                    .<Outcome<ReportScope>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refused.NO_SUCH_PLACE))
                    .then(scope -> visible(scope, actor));
        }
        UnitCode unit = ((OfUnit) query.place()).unit();
        return units.at(unit, query.day())
                .map(found -> ofUnit(found, query.day()))
                .<Outcome<ReportScope>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refused.NO_SUCH_PLACE))
                .then(scope -> visible(scope, actor));
    }

    private Outcome<ReportScope> visible(ReportScope scope, Actor actor) {
        boolean sees =
                scope.place()
                        .map(place -> SessionAccess.maySee(place, actor))
                        .orElseGet(() -> seesUnit(scope, actor));
        return sees ? Outcome.done(scope) : Outcome.refused(Refused.NOT_YOURS);
    }

    /** A right at one facility reaches no unit as a whole. */
    private boolean seesUnit(ReportScope scope, Actor actor) {
        return SessionAccess.READERS.stream()
                .flatMap(role -> actor.rightsAs(role).stream())
                .filter(right -> right.facility().isEmpty())
                .map(Right::unit)
                .anyMatch(
                        unit ->
                                unit.map(over -> units.within(scope.unit(), over, scope.day()))
                                        .orElse(true));
    }

    private ReportScope ofSession(VaccinationSession session) {
        var view = session.view();
        return new ReportScope(
                ReportScope.Level.SESSION,
                view.id().value(),
                facilities.byId(view.facility()).map(Facility::name).orElse("")
                        + ", buổi tiêm "
                        + view.code(),
                locality(view.place().commune(), view.heldOn()),
                view.place().commune(),
                Optional.of(view.place()),
                view.heldOn());
    }

    private ReportScope ofFacility(Facility facility, LocalDate day) {
        return new ReportScope(
                ReportScope.Level.FACILITY,
                facility.id(),
                facility.name(),
                locality(facility.commune(), day),
                facility.commune(),
                Optional.of(place(facility.commune(), day, Optional.of(facility.id()))),
                day);
    }

    private ReportScope ofUnit(AdministrativeUnit unit, LocalDate day) {
        return new ReportScope(
                ReportScope.Level.of(unit.level()),
                unit.code().value(),
                unit.name(),
                above(unit.code(), day),
                unit.code(),
                Optional.empty(),
                day);
    }

    CasePlace place(UnitCode commune, LocalDate day, Optional<UUID> facility) {
        List<AdministrativeUnit> up = units.ancestry(commune, day);
        return new CasePlace(
                commune, at(up, UnitLevel.DISTRICT), at(up, UnitLevel.PROVINCE), facility);
    }

    private static Optional<UnitCode> at(List<AdministrativeUnit> up, UnitLevel level) {
        return up.stream()
                .filter(unit -> unit.level() == level)
                .map(AdministrativeUnit::code)
                .findFirst();
    }

    /** Those above the unit. */
    private String above(UnitCode unit, LocalDate day) {
        return named(units.ancestry(unit, day).stream().skip(1).toList());
    }

    /** The unit and those above it: "xã Hạ Lang, tỉnh Cao Bằng". */
    private String locality(UnitCode unit, LocalDate day) {
        return named(units.ancestry(unit, day));
    }

    private static String named(List<AdministrativeUnit> units) {
        return units.stream()
                .map(AdministrativeUnit::name)
                .map(ReportScopes::lowered)
                .collect(Collectors.joining(", "));
    }

    private static String lowered(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    String name(ReportScope scope, String below) {
        return switch (scope.level()) {
            case SESSION, FACILITY -> sessionName(below);
            case COMMUNE ->
                    facilities.byId(UUID.fromString(below)).map(Facility::name).orElse(below);
            case DISTRICT, PROVINCE ->
                    units.at(UnitCode.of(below), scope.day())
                            .map(AdministrativeUnit::name)
                            .orElse(below);
        };
    }

    private String sessionName(String id) {
        return access.known(UUID.fromString(id))
                .map(VaccinationSession::view)
                .map(view -> view.code() + ", " + view.placeName())
                .orElse(id);
    }
}
