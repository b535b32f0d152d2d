package vn.tram.ruleset.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.ruleset.RulesTab;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.ruleset.ui.RulesAddress.Tab;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Fields;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** The rules that are in force on a day. Everybody reads them; administrators enter new ones. */
@PermitAll
@Route(value = RulesView.ROUTE, layout = MainLayout.class)
class RulesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "rules";

    private final transient Deadlines deadlines;
    private final transient WorkingCalendar calendar;
    private final transient PriorityGroups groups;
    private final transient CurrentActor current;
    private final transient Messages messages;
    private final transient Clock clock;
    private final transient List<RulesTab> others;

    RulesView(
            Deadlines deadlines,
            WorkingCalendar calendar,
            PriorityGroups groups,
            CurrentActor current,
            Messages messages,
            Clock clock,
            List<RulesTab> others) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.groups = groups;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
        this.others = others;
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RulesAddress address =
                RulesAddress.of(
                        PageAddress.of(event.getLocation()),
                        messages.formats().localDate(clock.instant()));
        removeAll();
        add(new PageHeader(t("title")).facts(Texts.quiet(t("subtitle"))));
        add(day(address), tabs(address), content(address));
    }

    private FilterBar day(RulesAddress address) {
        DatePicker day = Fields.date("", messages);
        day.setAriaLabel(t("day"));
        day.setPrefixComponent(Texts.quiet(t("day")));
        day.setValue(address.day());
        day.addValueChangeListener(event -> address.day(event.getValue()).open());
        FilterBar bar = new FilterBar(messages, () -> address.day(null).open()).put(day);
        bar.mark(day, address.dayChosen());
        return bar;
    }

    private LinkTabs tabs(RulesAddress address) {
        Optional<RulesTab> chosen = chosen(address);
        Stream<Link> own =
                Arrays.stream(Tab.values())
                        .map(
                                tab ->
                                        new Link(
                                                t("tab." + tab.code()),
                                                address.tab(tab).route(),
                                                chosen.isEmpty() && tab == address.tab()));
        Stream<Link> more =
                others.stream()
                        .map(
                                tab ->
                                        new Link(
                                                tab.title(),
                                                address.tab(tab.code()).route(),
                                                chosen.filter(tab::equals).isPresent()));
        return LinkTabs.of(t("title"), Stream.concat(own, more).toList(), messages);
    }

    private Optional<RulesTab> chosen(RulesAddress address) {
        return address.other()
                .flatMap(
                        code -> others.stream().filter(tab -> tab.code().equals(code)).findFirst());
    }

    private Component content(RulesAddress address) {
        Optional<RulesTab> other = chosen(address);
        if (other.isPresent()) {
            return other.get().content(address.day(), this::reload);
        }
        boolean keeper = keepsRules(current.get());
        return switch (address.tab()) {
            case DEADLINES ->
                    new DeadlinesPart(address, deadlines, keeper, current, messages, this::reload);
            case CALENDAR ->
                    new CalendarPart(address, calendar, keeper, current, messages, this::reload);
            case GROUPS -> new GroupsPart(address.day(), groups, messages);
        };
    }

    /** Rules hold for the whole country, so only its administrators are offered to change them. */
    private static boolean keepsRules(Actor actor) {
        return actor.rightsAs(Role.ADMIN).stream().map(Right::unit).anyMatch(Optional::isEmpty);
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private String t(String key) {
        return messages.text("rules." + key);
    }
}
