package vn.tram.sessions.ui.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.kernel.UnitLevel;
import vn.tram.sessions.SessionReports.OfFacility;
import vn.tram.sessions.SessionReports.OfUnit;
import vn.tram.sessions.SessionReports.Place;
import vn.tram.sessions.Sessions;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;

/** The places that somebody may see reports of, by their rights and the division of a day. */
final class ReportPlaces {

    private static final int MOST = 300;

    private final AfterServices services;

    ReportPlaces(AfterServices services) {
        this.services = services;
    }

    /** A place with the text it has in the address and the words of the choice. */
    record Choice(String key, String label, Place place) {}

    List<Choice> of(Actor actor, LocalDate day) {
        Map<String, Choice> places = new LinkedHashMap<>();
        Sessions.READERS.stream()
                .sorted()
                .flatMap(role -> actor.rightsAs(role).stream())
                .forEach(right -> add(right, day, places));
        return new ArrayList<>(places.values()).stream().limit(MOST).toList();
    }

    private void add(Right right, LocalDate day, Map<String, Choice> places) {
        if (right.facility().isPresent()) {
            services.facilities()
                    .byId(right.facility().get())
                    .ifPresent(facility -> facility(facility, places));
            return;
        }
        List<AdministrativeUnit> units =
                right.unit()
                        .map(unit -> services.units().at(unit, day).stream().toList())
                        .orElseGet(() -> services.units().children(Optional.empty(), day));
        units.forEach(unit -> unit(unit, day, places));
    }

    private void unit(AdministrativeUnit unit, LocalDate day, Map<String, Choice> places) {
        String key = unit.code().value();
        places.putIfAbsent(key, new Choice(key, unit.name(), new OfUnit(unit.code())));
        if (unit.level() == UnitLevel.COMMUNE) {
            services.facilities().inUnit(unit.code(), day).stream()
                    .filter(each -> each.kind() == FacilityKind.HEALTH_STATION)
                    .forEach(each -> facility(each, places));
            return;
        }
        if (places.size() < MOST) {
            services.units()
                    .children(Optional.of(unit.code()), day)
                    .forEach(
                            child ->
                                    places.putIfAbsent(
                                            child.code().value(),
                                            new Choice(
                                                    child.code().value(),
                                                    child.name(),
                                                    new OfUnit(child.code()))));
        }
    }

    private static void facility(Facility facility, Map<String, Choice> places) {
        String key = facility.id().toString();
        places.putIfAbsent(key, new Choice(key, facility.name(), new OfFacility(facility.id())));
    }
}
