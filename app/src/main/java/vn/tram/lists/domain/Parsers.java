package vn.tram.lists.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.lists.intake.RowParser;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.ruleset.WorkingCalendar;

/**
 * Makes the parser of a list: its groups, its communes and its today are those of the list's day.
 */
@Component
class Parsers {

    private final PriorityGroups groups;
    private final AdministrativeUnits units;

    Parsers(PriorityGroups groups, AdministrativeUnits units) {
        this.groups = groups;
        this.units = units;
    }

    RowParser of(SubjectList list) {
        LocalDate day = list.eventDate();
        UnitCode province = list.place().province().orElseThrow();
        return new RowParser(
                token -> groups.codesFor(token, day),
                text ->
                        units.named(text, province, day)
                                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                                .map(AdministrativeUnit::code),
                Clock.fixed(
                        day.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant(),
                        WorkingCalendar.ZONE));
    }
}
