package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SubjectId;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;

/** People with a number, or those who stand by; while planning they change places. */
class PeopleTab extends Div {

    private static final int PAGE = 100;

    private final transient OpenSession open;
    private final boolean standby;
    private final transient SessionServices services;
    private final transient SessionRefresh refresh;
    private final Grid<PlannedSubject> grid = Grids.dense(PlannedSubject.class);
    private final transient List<PlannedSubject> people = new ArrayList<>();
    private final Div notice = new Div();
    private final Span shown = new Span();
    private Button more;
    private Button move;

    PeopleTab(OpenSession open, boolean standby, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.standby = standby;
        this.services = services;
        this.refresh = refresh;
        addClassName("session-people-tab");
        load();
        if (people.isEmpty()) {
            add(empty());
            return;
        }
        columns();
        grid.setAllRowsVisible(true);
        if (open.may(SessionAction.PLAN)) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(event -> offer(event.getAllSelectedItems().size()));
        }
        add(notice, grid, foot());
        show();
    }

    private EmptyState empty() {
        String key = standby ? "people.none-standby" : "people.none";
        return EmptyState.nothingYet(Icon.USERS, services.text(key), services.text(key + ".next"));
    }

    private void columns() {
        Grids.number(
                        grid.addColumn(
                                        one ->
                                                standby
                                                        ? one.standby().orElse(0)
                                                        : one.number().orElse(0))
                                .setHeader(t("number")))
                .setAutoWidth(false)
                .setWidth("3.25rem");
        grid.addComponentColumn(one -> TwoLines.of(one.name(), one.birth() + place(one)))
                .setHeader(t("name"))
                .setFlexGrow(1);
        if (!standby) {
            grid.addColumn(one -> one.slot().map(services.messages().formats()::time).orElse(""))
                    .setHeader(t("slot"))
                    .setWidth("4.75rem")
                    .setFlexGrow(0);
        }
        grid.addComponentColumn(
                        one ->
                                TwoLines.of(
                                        dose(one), services.messages().formats().date(one.dueOn())))
                .setHeader(t("dose"))
                .setWidth("6.75rem")
                .setFlexGrow(0);
        Grids.number(
                        grid.addColumn(
                                        one ->
                                                one.bestGroup().isPresent()
                                                        ? Integer.toString(
                                                                one.bestGroup().getAsInt())
                                                        : "–")
                                .setHeader(t("group")))
                .setAutoWidth(false)
                .setWidth("4rem");
        grid.addComponentColumn(this::reachedOrResult)
                .setHeader(t(upToTheDay() ? "phone" : "result"))
                .setWidth("8.25rem")
                .setFlexGrow(0);
    }

    private static String place(PlannedSubject one) {
        return one.place().isEmpty() ? "" : " · " + one.place();
    }

    private String dose(PlannedSubject one) {
        return services.text("dose." + one.category().name(), one.ordinal());
    }

    /** Later the column says what became of people. */
    private boolean upToTheDay() {
        return open.state().compareTo(SessionState.RUNNING) < 0;
    }

    private Component reachedOrResult(PlannedSubject one) {
        if (one.result().isPresent()) {
            return StatusChip.of(
                    Tone.PLAIN,
                    Icon.CHECK,
                    services.messages().text("session-result." + one.result().get()));
        }
        if (one.elsewhere()) {
            return StatusChip.of(Tone.WAIT, Icon.CALENDAR_DAYS, t("elsewhere"));
        }
        if (!upToTheDay()) {
            return new Span(services.messages().text("after.step." + one.step()));
        }
        return one.phone().isEmpty()
                ? StatusChip.of(Tone.TODAY, Icon.PHONE, t("no-phone"))
                : new Span(one.phone());
    }

    private Div foot() {
        more = Buttons.secondary(services.text("more"), event -> append());
        move =
                Buttons.secondary(
                        services.text(standby ? "people.in" : "people.out", 0),
                        standby ? Icon.USER_PLUS : Icon.LIST_X,
                        event -> move());
        move.setVisible(false);
        Div foot = new Div(shown, move, more);
        foot.addClassNames("row", "wrap", "session-foot");
        return foot;
    }

    private void offer(int chosen) {
        move.setVisible(chosen > 0);
        move.setText(services.text(standby ? "people.in" : "people.out", chosen));
    }

    private void move() {
        notice.removeAll();
        Set<PlannedSubject> chosen = grid.getSelectedItems();
        List<SubjectId> ids = chosen.stream().map(PlannedSubject::id).toList();
        Outcome<Integer> moved =
                standby
                        ? services.plans().takeIn(open.id(), ids, open.actor())
                        : services.plans().takeOut(open.id(), ids, open.actor());
        if (moved instanceof Outcome.Refused<Integer> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()));
            return;
        }
        Toasts.success(
                services.text(standby ? "toast.taken-in" : "toast.taken-out", moved.value()));
        refresh.again();
    }

    private void load() {
        OptionalInt after =
                people.isEmpty()
                        ? OptionalInt.empty()
                        : standby
                                ? people.get(people.size() - 1).standby()
                                : people.get(people.size() - 1).number();
        people.addAll(services.plans().subjects(open.id(), standby, after, PAGE, open.actor()));
    }

    private void append() {
        load();
        show();
    }

    private void show() {
        grid.setItems(people);
        int all = standby ? open.plan().standby() : open.plan().planned();
        shown.setText(services.text("people.shown", people.size(), all));
        more.setVisible(people.size() < all);
    }

    private String t(String key) {
        return services.text("column." + key);
    }
}
