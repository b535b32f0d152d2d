package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tram.ruleset.LegalDuty;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionClosing.DayEnd;
import vn.tram.sessions.SessionClosing.NewDate;
import vn.tram.sessions.SessionClosing.StillHere;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.ui.SessionRoutes;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Tone;

/** The end of the day: who is still here, who did not come, who got which new date. */
@PermitAll
@Route(value = "sessions/:code/close", layout = MainLayout.class)
class CloseView extends AfterPage {

    private final transient Watch watch;

    CloseView(AfterServices services) {
        super("close", services);
        this.watch = Watch.forTenMinutes(this, this::again);
    }

    @Override
    Component content() {
        DayEnd end = services().closing().dayEnd(session().id(), actor()).orElseThrow();
        boolean running = session().state() == SessionState.RUNNING;
        watch.set(session().state() == SessionState.CLOSING);
        List<Component> parts = new ArrayList<>();
        parts.add(StatRow.of(numbers(end), services().messages()));
        if (running && !end.here().isEmpty()) {
            parts.add(here(end));
        }
        if (running) {
            parts.add(act(end));
        } else if (session().state() == SessionState.CLOSING) {
            parts.add(Banner.of(Tone.INFO, Icon.LOADER, services().text("close.working")));
        } else {
            parts.add(newDates(end));
        }
        return Arrange.stack(parts.toArray(Component[]::new));
    }

    private List<Stat> numbers(DayEnd end) {
        List<Stat> stats = new ArrayList<>();
        for (DayResult result : DayResult.values()) {
            int people = end.ended(result);
            boolean said = people > 0 || result == DayResult.VACCINATED;
            if (said) {
                stats.add(new Stat(people, services().text("result." + result.name())));
            }
        }
        if (session().state() == SessionState.RUNNING) {
            stats.add(new Stat(end.here().size(), services().text("close.here")));
            stats.add(new Stat(end.expected(), services().text("close.expected")));
        }
        stats.add(new Stat(end.standby(), services().text("close.standby")));
        return stats;
    }

    private Component here(DayEnd end) {
        Set<SubjectId> chosen = new LinkedHashSet<>();
        Table table =
                new Table(
                        services().text("close.here"),
                        List.of(
                                services().text("close.choose"),
                                "#" + services().text("number"),
                                services().text("name"),
                                services().text("close.where")));
        for (StillHere one : end.here()) {
            Table.Row row = table.row();
            row.put(one.uninjected() ? box(one, chosen) : new Span());
            row.number(one.number().isPresent() ? String.valueOf(one.number().getAsInt()) : "");
            row.strong(one.name());
            String where = services().text("step." + one.step().name());
            row.text(
                    one.desk()
                            .map(desk -> services().text("close.at-desk", where, desk))
                            .orElse(where));
        }
        Button end0 =
                Buttons.secondary(
                        services().text("close.not-done"),
                        Icon.LIST_X,
                        event -> askNotDone(chosen));
        return new Card(services().text("close.here.title", end.here().size()), table)
                .foot(end0, Table.Row.quiet(services().text("close.here.hint")));
    }

    private Checkbox box(StillHere one, Set<SubjectId> chosen) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(services().text("close.choose.one", one.name()));
        box.addValueChangeListener(
                event -> {
                    if (event.getValue()) {
                        chosen.add(one.id());
                    } else {
                        chosen.remove(one.id());
                    }
                });
        return box;
    }

    private void askNotDone(Set<SubjectId> chosen) {
        ReasonDialog.of(
                        services().text("close.not-done.question", chosen.size()),
                        services().text("close.not-done.consequence"),
                        services().text("reason"),
                        services().text("close.not-done"),
                        services().messages())
                .limit(SessionClosing.REASON_LENGTH)
                .does(
                        reason ->
                                services()
                                        .closing()
                                        .notDone(
                                                session().id(),
                                                List.copyOf(chosen),
                                                reason,
                                                actor()))
                .then(this::again)
                .open();
    }

    private Component act(DayEnd end) {
        Button close =
                end.here().isEmpty()
                        ? Buttons.primary(
                                services().text("close.act", end.expected()),
                                Icon.CHECK,
                                event -> askClose(end))
                        : Buttons.barred(
                                services().text("close.barred", end.here().size()), event -> {});
        return new Card(services().text("close.act.title"))
                .put(new Span(services().text("close.act.text", end.expected(), end.standby())))
                .foot(close);
    }

    private void askClose(DayEnd end) {
        ConfirmActionDialog.of(
                        services().text("close.question"),
                        services().text("close.consequence", end.expected()),
                        services().text("close.act", end.expected()),
                        services().messages())
                .does(() -> services().closing().close(session().id(), actor()))
                .then(this::again)
                .open();
    }

    private Component newDates(DayEnd end) {
        Card card = new Card(services().text("close.dates.title"));
        if (end.newDates().isEmpty()) {
            card.put(
                    EmptyState.nothingYet(
                            Icon.CALENDAR_DAYS,
                            services().text("close.dates.none"),
                            services().text("close.dates.none.next")));
        } else {
            card.put(dates(end.newDates()));
        }
        if (end.waiting() > 0) {
            card.put(
                    Banner.of(
                            Tone.WAIT,
                            Icon.HOURGLASS,
                            services().text("close.waiting", end.waiting())));
        }
        if (session().state() == SessionState.RECONCILING) {
            card.actions(
                    Buttons.onward(
                            Buttons.primary(
                                    services().text("vaccine.title"),
                                    click ->
                                            UI.getCurrent()
                                                    .navigate(
                                                            SessionRoutes.vaccine(
                                                                    session().code())))));
        }
        return card;
    }

    private String monthLaw() {
        return services()
                .citations()
                .of(
                        LegalDuty.NEW_DATE_WITHIN_MONTH,
                        session().heldOn(),
                        services().messages().locale());
    }

    private Table dates(List<NewDate> dates) {
        Table table =
                new Table(
                        services().text("close.dates.title"),
                        List.of(
                                services().text("close.dates.session"),
                                services().text("close.dates.day"),
                                services().text("close.dates.place"),
                                "#" + services().text("people"),
                                services().text("close.dates.month", monthLaw())));
        for (NewDate date : dates) {
            table.row()
                    .strong(date.session())
                    .text(services().messages().formats().date(date.day()))
                    .text(date.place())
                    .number(services().number(date.people()))
                    .text(
                            services()
                                    .text(
                                            date.withinMonth()
                                                    ? "close.dates.within"
                                                    : "close.dates.beyond"));
        }
        return table;
    }
}
