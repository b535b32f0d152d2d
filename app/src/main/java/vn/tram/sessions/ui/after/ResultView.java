package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DoseFigures;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionResult.Result;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.ui.PaperColumn;
import vn.tram.shell.MainLayout;
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
import vn.tram.stock.SessionLot;

/** The result of a session for the official who signs it: counts, vaccine, what differs. */
@PermitAll
@Route(value = "sessions/:code/result", layout = MainLayout.class)
class ResultView extends AfterPage {

    ResultView(AfterServices services) {
        super("result", services);
    }

    @Override
    Component content() {
        Optional<Result> found = services().results().result(session().id(), actor());
        if (found.isEmpty()) {
            return EmptyState.nothingYet(
                    Icon.SCALE,
                    services().text("result.none"),
                    services().text("result.none.next"));
        }
        Result result = found.get();
        List<Component> parts = new ArrayList<>();
        if (session().state() == SessionState.CONFIRMED) {
            parts.add(
                    Banner.of(
                            Tone.DONE,
                            Icon.BADGE_CHECK,
                            services()
                                    .text(
                                            "result.signed",
                                            session().confirmedBy().orElse(""),
                                            session()
                                                    .confirmedAt()
                                                    .map(
                                                            at ->
                                                                    services()
                                                                            .messages()
                                                                            .formats()
                                                                            .dateTime(at))
                                                    .orElse(""))));
        }
        result.balance()
                .signed()
                .filter(signed -> signed.open() != 0)
                .ifPresent(
                        signed ->
                                parts.add(
                                        Banner.of(
                                                Tone.TODAY,
                                                Icon.SCALE,
                                                services().text("result.difference", signed.open()),
                                                services()
                                                        .text(
                                                                "result.minutes",
                                                                signed.by(),
                                                                signed.minutes().orElse("")))));
        parts.add(StatRow.of(numbers(result), services().messages()));
        parts.add(
                Arrange.columns(
                        new Card(services().text("result.people"), people(result)),
                        new Card(services().text("result.doses"), doses(result.doses()))));
        parts.add(new Card(services().text("vaccine.lots"), lots(result)));
        Optional<PaperColumn> paper = paper(Kind.RESULT);
        if (paper.isEmpty()) {
            parts.add(
                    Banner.of(
                            Tone.LATE,
                            Icon.TRIANGLE_ALERT,
                            services().messages().refusal(SessionsRefusal.Plain.FIGURES_DIFFER)));
        }
        Component figures = Arrange.stack(parts.toArray(Component[]::new));
        if (!result.mine()) {
            return paper.isEmpty() ? figures : Arrange.stack(figures, paper.get());
        }
        Component acts = acts(result);
        Div beside = paper.isEmpty() ? new Div(acts) : new Div(acts, paper.get());
        beside.addClassName("approve");
        return Arrange.stack(figures, beside);
    }

    private List<Stat> numbers(Result result) {
        return List.of(
                new Stat(result.subjects(), services().text("result.subjects")),
                new Stat(result.doses().total(), services().text("result.doses.given")),
                new Stat(result.shown(), services().text("result.shown")),
                new Stat(result.common(), services().text("result.common")),
                new Stat(result.serious(), services().text("result.serious")));
    }

    private Table people(Result result) {
        Table table =
                new Table(
                        services().text("result.people"),
                        List.of(services().text("result.how"), "#" + services().text("people")));
        for (DayResult how : DayResult.values()) {
            table.row()
                    .text(services().text("result." + how.name()))
                    .number(services().number(result.ended(how)));
        }
        table.row()
                .total()
                .strong(services().text("result.sum", result.invited(), result.unannounced()))
                .number(services().number(result.subjects()));
        return table;
    }

    private Table doses(DoseFigures doses) {
        Table table =
                new Table(
                        services().text("result.doses"),
                        List.of(
                                services().text("result.category"),
                                "#" + services().text("doses")));
        table.row()
                .text(services().text("result.basic", 1))
                .number(services().number(doses.basic1()));
        table.row()
                .text(services().text("result.basic", 2))
                .number(services().number(doses.basic2()));
        table.row()
                .text(services().text("result.basic", 3))
                .number(services().number(doses.basic3()));
        table.row()
                .text(services().text("result.additional"))
                .number(services().number(doses.additional()));
        table.row()
                .text(services().text("result.booster"))
                .number(services().number(doses.booster()));
        table.row()
                .total()
                .strong(services().text("result.total"))
                .number(services().number(doses.total()));
        return table;
    }

    private Table lots(Result result) {
        Table table =
                new Table(
                        services().text("vaccine.lots"),
                        List.of(
                                services().text("vaccine.lot"),
                                "#" + services().text("vaccine.issued"),
                                "#" + services().text("vaccine.gained"),
                                "#" + services().text("vaccine.used"),
                                "#" + services().text("vaccine.wasted"),
                                "#" + services().text("vaccine.returned"),
                                "#" + services().text("vaccine.open")));
        for (SessionLot lot : result.balance().lots()) {
            Table.Row row =
                    table.row()
                            .strong(lot.lot().number())
                            .number(services().number(lot.issued()))
                            .number(services().number(lot.gained()))
                            .number(services().number(lot.used()))
                            .number(services().number(lot.wasted()))
                            .number(services().number(lot.returned()))
                            .number(services().number(lot.open()));
            if (lot.open() != 0) {
                row.bad();
            }
        }
        return table;
    }

    private Component acts(Result result) {
        int revision = session().revision();
        return new Card(services().text("result.act.title"))
                .put(new Span(services().text("result.act.text")))
                .foot(
                        Buttons.primary(
                                services().text("result.sign", result.subjects()),
                                Icon.BADGE_CHECK,
                                event -> askSign(result, revision)),
                        Buttons.secondary(
                                services().text("result.send-back"),
                                Icon.UNDO_2,
                                event -> askSendBack()));
    }

    private void askSign(Result result, int revision) {
        ConfirmActionDialog.of(
                        services().text("result.question"),
                        services()
                                .text(
                                        "result.consequence",
                                        result.doses().total(),
                                        result.balance().open()),
                        services().text("result.sign", result.subjects()),
                        services().messages())
                .does(() -> services().results().confirm(session().id(), revision, actor()))
                .then(this::again)
                .open();
    }

    private void askSendBack() {
        ReasonDialog.of(
                        services().text("result.send-back.question"),
                        services().text("result.send-back.consequence"),
                        services().text("reason"),
                        services().text("result.send-back"),
                        services().messages())
                .limit(SessionClosing.REASON_LENGTH)
                .does(reason -> services().results().sendBack(session().id(), reason, actor()))
                .then(this::again)
                .open();
    }
}
