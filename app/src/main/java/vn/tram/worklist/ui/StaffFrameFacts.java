package vn.tram.worklist.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.shell.FrameFacts;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.Worklist;

/** Where somebody works, by their first right, and what of their own work is due by tonight. */
@Component
class StaffFrameFacts implements FrameFacts {

    private final Worklist worklist;
    private final UnitWords units;
    private final Facilities facilities;
    private final Clock clock;
    private final Messages messages;

    StaffFrameFacts(
            Worklist worklist,
            UnitWords units,
            Facilities facilities,
            Clock clock,
            Messages messages) {
        this.worklist = worklist;
        this.units = units;
        this.facilities = facilities;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public Workplace workplace(Actor actor) {
        return actor.rights().stream()
                .findFirst()
                .map(this::workplace)
                .orElse(new Workplace("", ""));
    }

    private Workplace workplace(Right right) {
        Optional<UnitCode> unit = right.unit();
        if (unit.isEmpty()) {
            return new Workplace(messages.text("worklist.workplace.country"), "");
        }
        String area = units.province(unit.get(), today());
        return new Workplace(
                right.facility()
                        .flatMap(facilities::byId)
                        .map(Facility::name)
                        .orElseGet(() -> office(right, unit.get())),
                area);
    }

    /** "Trạm Y tế xã Hạ Lang" where the role names the office of a commune, else the unit. */
    private String office(Right right, UnitCode unit) {
        String name = units.name(unit, today());
        String key = "worklist.workplace." + right.role().name();
        if (unit.level() != UnitLevel.COMMUNE || !messages.has(key)) {
            return name;
        }
        Locale locale = messages.locale();
        return messages.text(key, name.substring(0, 1).toLowerCase(locale) + name.substring(1));
    }

    @Override
    public Bell bell(Actor actor) {
        if (actor.roles().stream().noneMatch(WorkMenu.WORKING::contains)) {
            return Bell.NONE;
        }
        InboxCounts counts = worklist.counts(actor, InboxFilter.none());
        int due = counts.of(InboxTab.MINE, Urgency.LATE) + counts.of(InboxTab.MINE, Urgency.TODAY);
        InboxState byTonight =
                InboxState.everything().in(InboxTab.MINE).withDue(Optional.of(today()));
        return new Bell(due, byTonight.route());
    }

    private LocalDate today() {
        return messages.formats().localDate(clock.instant());
    }
}
