package vn.tram.lists.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.lists.intake.RowParser;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.ruleset.WorkingCalendar;

/**
 * Makes the parser of a list: its groups, its communes and its today are those of the list's day.
 */
@Component
class Parsers {

    private final PriorityGroups groups;
    private final CommuneNames communes;

    Parsers(PriorityGroups groups, CommuneNames communes) {
        this.groups = groups;
        this.communes = communes;
    }

    RowParser of(SubjectList list) {
        LocalDate day = list.eventDate();
        return new RowParser(
                token -> groups.codesFor(token, day),
                communes.reader(list),
                Clock.fixed(
                        day.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant(),
                        WorkingCalendar.ZONE));
    }
}
