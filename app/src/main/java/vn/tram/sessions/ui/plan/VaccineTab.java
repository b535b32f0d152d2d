package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionAction;
import vn.tram.sessions.SessionVaccine.Suggestion;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.SessionLot;

/** What the session was given, and what the facility's store has for it. */
class VaccineTab extends Div {

    private static final int REASON = 500;

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final transient SessionRefresh refresh;

    VaccineTab(OpenSession open, SessionServices services, SessionRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        addClassName("session-vaccine");
        List<SessionLot> issued = services.vaccine().issued(open.id(), open.actor());
        add(heading("vaccine.issued"));
        if (issued.isEmpty()) {
            Span none = new Span(services.text("vaccine.issued.none"));
            none.addClassNames("s", "m2", "session-foot");
            add(none);
        } else {
            add(issued(issued));
        }
        if (!open.state().ended()) {
            addStore();
        }
    }

    private void addStore() {
        add(heading("vaccine.store"));
        List<Suggestion> inStore = services.vaccine().inStore(open.id(), open.actor());
        add(
                inStore.isEmpty()
                        ? EmptyState.nothingYet(
                                Icon.PACKAGE,
                                services.text("vaccine.none"),
                                services.text("vaccine.none.next"))
                        : store(inStore));
    }

    private H3 heading(String key) {
        H3 heading = new H3(services.text(key));
        heading.addClassName("session-heading");
        return heading;
    }

    private Grid<SessionLot> issued(List<SessionLot> lots) {
        Grid<SessionLot> grid = Grids.dense(SessionLot.class);
        grid.addColumn(lot -> lot.lot().number())
                .setHeader(services.text("vaccine.lot"))
                .setFlexGrow(1);
        grid.addColumn(lot -> services.messages().formats().date(lot.lot().expiresOn()))
                .setHeader(services.text("vaccine.expires"));
        Grids.number(
                grid.addColumn(lot -> services.messages().formats().number(lot.issued()))
                        .setHeader(services.text("vaccine.doses")));
        Grids.number(
                grid.addColumn(lot -> services.messages().formats().number(lot.used()))
                        .setHeader(services.text("vaccine.used")));
        Grids.number(
                grid.addColumn(lot -> services.messages().formats().number(lot.unopened()))
                        .setHeader(services.text("vaccine.unopened")));
        Grids.number(
                grid.addColumn(lot -> services.messages().formats().number(lot.returned()))
                        .setHeader(services.text("vaccine.returned")));
        if (open.may(SessionAction.RETURN_VACCINE)) {
            VaccineReturn back = new VaccineReturn(open, services, refresh);
            grid.addComponentColumn(lot -> lot.unopened() > 0 ? back.button(lot) : new Span())
                    .setWidth("8rem")
                    .setFlexGrow(0);
        }
        grid.setItems(lots);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Grid<Suggestion> store(List<Suggestion> lots) {
        Grid<Suggestion> grid = Grids.dense(Suggestion.class);
        grid.addColumn(one -> one.lot().lot().number())
                .setHeader(services.text("vaccine.lot"))
                .setFlexGrow(1);
        grid.addColumn(one -> services.messages().formats().date(one.lot().lot().expiresOn()))
                .setHeader(services.text("vaccine.expires"));
        Grids.number(
                grid.addColumn(one -> one.lot().lot().dosesPerVial())
                        .setHeader(services.text("vaccine.per-vial")));
        Grids.number(
                grid.addColumn(one -> services.messages().formats().number(one.lot().doses()))
                        .setHeader(services.text("vaccine.doses")));
        Grids.number(
                grid.addColumn(one -> one.suggested() == 0 ? "" : Integer.toString(one.suggested()))
                        .setHeader(services.text("vaccine.suggested")));
        if (open.may(SessionAction.ISSUE_VACCINE)) {
            grid.addComponentColumn(
                            one ->
                                    Buttons.small(
                                            Buttons.secondary(
                                                    services.text("vaccine.issue"),
                                                    event -> ask(one))))
                    .setWidth("8rem")
                    .setFlexGrow(0);
        }
        grid.setItems(lots);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private void ask(Suggestion one) {
        UUID command = TimeOrderedId.next();
        int vial = one.lot().lot().dosesPerVial();
        IntegerField doses = new IntegerField(services.text("vaccine.doses"));
        doses.setMin(vial);
        doses.setStep(vial);
        doses.setMax(one.lot().doses());
        doses.setStepButtonsVisible(true);
        doses.setValue(Math.max(vial, one.suggested()));
        doses.setHelperText(services.text("vaccine.whole", vial));
        TextArea outOfTurn = new TextArea(services.text("vaccine.out-of-turn"));
        outOfTurn.setMaxLength(REASON);
        outOfTurn.setRequiredIndicatorVisible(true);
        outOfTurn.setManualValidation(true);
        outOfTurn.setWidthFull();
        Div turn = new Div();
        one.before()
                .ifPresent(
                        first ->
                                turn.add(
                                        Banner.of(
                                                Tone.TODAY,
                                                Icon.TRIANGLE_ALERT,
                                                services.text(
                                                        "vaccine.goes-first",
                                                        first.lot().number(),
                                                        services.messages()
                                                                .formats()
                                                                .date(first.lot().expiresOn()))),
                                        outOfTurn));
        FormDialog.of(
                        services.text("vaccine.issue.question", one.lot().lot().number()),
                        services.text("vaccine.issue.consequence"),
                        services.text("vaccine.issue.verb"),
                        services.messages())
                .fields(doses, turn)
                .complete(() -> complete(one, doses, outOfTurn))
                .does(
                        () ->
                                services.vaccine()
                                        .issue(
                                                open.id(),
                                                one.lot().lot().id(),
                                                doses.getValue(),
                                                Optional.of(outOfTurn.getValue()),
                                                command,
                                                open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.issued"));
                            refresh.again();
                        })
                .open();
    }

    private boolean complete(Suggestion one, IntegerField doses, TextArea outOfTurn) {
        doses.setErrorMessage(services.text("vaccine.doses.missing"));
        doses.setInvalid(doses.isEmpty());
        outOfTurn.setErrorMessage(services.messages().text("kit.reason.missing"));
        outOfTurn.setInvalid(one.before().isPresent() && outOfTurn.getValue().isBlank());
        return !doses.isInvalid() && !outOfTurn.isInvalid();
    }
}
