package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionReconciliation;
import vn.tram.sessions.SessionReconciliation.Balance;
import vn.tram.sessions.SessionReconciliation.SentBack;
import vn.tram.sessions.ui.PaperColumn;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.FormDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialView;

/** Vaccine of the session, lot by lot: issued is used, wasted and returned. */
@PermitAll
@Route(value = "sessions/:code/vaccine", layout = MainLayout.class)
class VaccineView extends AfterPage {

    private static final Set<WasteReason> OF_VIALS =
            EnumSet.of(
                    WasteReason.OPEN_VIAL_REST,
                    WasteReason.OVER_AGE,
                    WasteReason.BROKEN,
                    WasteReason.CONTAMINATED,
                    WasteReason.COLD_CHAIN,
                    WasteReason.OTHER);
    private static final Set<WasteReason> OF_CLOSED =
            EnumSet.of(
                    WasteReason.BROKEN,
                    WasteReason.COLD_CHAIN,
                    WasteReason.EXPIRED,
                    WasteReason.CONTAMINATED,
                    WasteReason.OTHER);

    VaccineView(AfterServices services) {
        super("vaccine", services);
    }

    @Override
    Component content() {
        Balance balance =
                services().reconciliation().balance(session().id(), actor()).orElseThrow();
        List<Component> parts = new ArrayList<>();
        balance.sentBack().stream().findFirst().ifPresent(back -> parts.add(sentBack(back)));
        balance.signed()
                .ifPresent(
                        signed ->
                                parts.add(
                                        Banner.of(
                                                signed.open() == 0 ? Tone.DONE : Tone.TODAY,
                                                signed.open() == 0 ? Icon.CHECK : Icon.SCALE,
                                                services()
                                                        .text(
                                                                "vaccine.signed",
                                                                signed.by(),
                                                                services()
                                                                        .messages()
                                                                        .formats()
                                                                        .dateTime(signed.at())),
                                                signed.minutes().orElse(""))));
        parts.add(new Card(services().text("vaccine.lots"), lots(balance)));
        if (!balance.openVials().isEmpty()) {
            parts.add(new Card(services().text("vaccine.vials"), vials(balance)));
        }
        Optional<PaperColumn> paper = paper(Kind.MINUTES);
        if (balance.mine()) {
            Div beside = new Div(finish(balance));
            paper.ifPresent(beside::add);
            beside.addClassName("approve");
            parts.add(beside);
        } else {
            paper.ifPresent(parts::add);
        }
        return Arrange.stack(parts.toArray(Component[]::new));
    }

    private Component sentBack(SentBack back) {
        return Banner.of(
                Tone.LATE,
                Icon.UNDO_2,
                services()
                        .text(
                                "vaccine.sent-back",
                                back.by(),
                                services().messages().formats().dateTime(back.at())),
                back.reason());
    }

    private Table lots(Balance balance) {
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
                                "#" + services().text("vaccine.open"),
                                services().text("vaccine.act")));
        for (SessionLot lot : balance.lots()) {
            Table.Row row =
                    table.row()
                            .put(new Span(lot.lot().number()), product(lot))
                            .number(services().number(lot.issued()))
                            .number(services().number(lot.gained()))
                            .number(services().number(lot.used()))
                            .number(services().number(lot.wasted()))
                            .number(services().number(lot.returned()))
                            .number(services().number(lot.open()));
            row.put(balance.mine() && lot.unopened() > 0 ? acts(lot) : new Span());
            if (lot.open() != 0) {
                row.bad();
            }
        }
        return table;
    }

    private Component product(SessionLot lot) {
        Span name =
                Table.Row.quiet(
                        services()
                                .text(
                                        "vaccine.lot.facts",
                                        lot.lot().product().name(),
                                        services()
                                                .messages()
                                                .formats()
                                                .date(lot.lot().expiresOn())));
        Div line = new Div(name);
        return line;
    }

    private Component acts(SessionLot lot) {
        return Arrange.ask(
                Buttons.small(
                        Buttons.secondary(
                                services().text("vaccine.give-back"), event -> askGiveBack(lot))),
                Buttons.small(
                        Buttons.quiet(services().text("vaccine.waste"), event -> askWaste(lot))));
    }

    private void askGiveBack(SessionLot lot) {
        IntegerField vials = vials(lot);
        UUID command = TimeOrderedId.next();
        FormDialog.of(
                        services().text("vaccine.give-back.question", lot.lot().number()),
                        services()
                                .text(
                                        "vaccine.give-back.text",
                                        lot.unopened() / lot.lot().dosesPerVial()),
                        services().text("vaccine.give-back"),
                        services().messages())
                .fields(vials)
                .complete(() -> vials.getValue() != null && vials.getValue() > 0)
                .does(
                        () ->
                                services()
                                        .reconciliation()
                                        .giveBack(
                                                session().id(),
                                                lot.lot().id(),
                                                vials.getValue() * lot.lot().dosesPerVial(),
                                                command,
                                                actor()))
                .then(this::again)
                .open();
    }

    private IntegerField vials(SessionLot lot) {
        IntegerField vials = new IntegerField(services().text("vaccine.vials.whole"));
        vials.setValue(lot.unopened() / lot.lot().dosesPerVial());
        vials.setMin(1);
        vials.setStepButtonsVisible(true);
        vials.setWidthFull();
        return vials;
    }

    private void askWaste(SessionLot lot) {
        IntegerField vials = vials(lot);
        Select<WasteReason> reason = reasons(OF_CLOSED);
        TextField note = note();
        UUID command = TimeOrderedId.next();
        FormDialog.of(
                        services().text("vaccine.waste.question", lot.lot().number()),
                        services().text("vaccine.waste.text"),
                        services().text("vaccine.waste"),
                        services().messages())
                .fields(vials, reason, note)
                .complete(() -> vials.getValue() != null && reason.getValue() != null)
                .does(
                        () ->
                                services()
                                        .reconciliation()
                                        .waste(
                                                session().id(),
                                                lot.lot().id(),
                                                vials.getValue() * lot.lot().dosesPerVial(),
                                                reason.getValue(),
                                                note.getValue(),
                                                command,
                                                actor()))
                .then(this::again)
                .open();
    }

    private Select<WasteReason> reasons(Set<WasteReason> reasons) {
        Select<WasteReason> select = new Select<>();
        select.setLabel(services().text("vaccine.reason"));
        select.setItems(reasons);
        select.setItemLabelGenerator(reason -> services().text("vaccine.reason." + reason.name()));
        select.setWidthFull();
        return select;
    }

    private TextField note() {
        TextField note = new TextField(services().text("vaccine.note"));
        note.setMaxLength(500);
        note.setWidthFull();
        return note;
    }

    private Table vials(Balance balance) {
        Table table =
                new Table(
                        services().text("vaccine.vials"),
                        List.of(
                                services().text("vaccine.vial"),
                                services().text("vaccine.lot"),
                                services().text("vaccine.opened"),
                                "#" + services().text("vaccine.left"),
                                services().text("vaccine.act")));
        for (VialView vial : balance.openVials()) {
            table.row()
                    .strong(vial.code())
                    .text(vial.lot().number())
                    .text(services().messages().formats().dateTime(vial.openedAt()))
                    .number(services().number(vial.left()))
                    .put(
                            balance.mine()
                                    ? Buttons.small(
                                            Buttons.secondary(
                                                    services().text("vaccine.discard", vial.left()),
                                                    event -> askDiscard(vial)))
                                    : new Span());
        }
        return table;
    }

    private void askDiscard(VialView vial) {
        Select<WasteReason> reason = reasons(OF_VIALS);
        reason.setValue(WasteReason.OPEN_VIAL_REST);
        TextField note = note();
        UUID command = TimeOrderedId.next();
        FormDialog.of(
                        services().text("vaccine.discard.question", vial.code()),
                        services().text("vaccine.discard.text", vial.left()),
                        services().text("vaccine.discard", vial.left()),
                        services().messages())
                .fields(reason, note)
                .complete(() -> reason.getValue() != null)
                .does(
                        () ->
                                services()
                                        .reconciliation()
                                        .discard(
                                                session().id(),
                                                vial.id(),
                                                reason.getValue(),
                                                note.getValue(),
                                                command,
                                                actor()))
                .then(this::again)
                .open();
    }

    private Component finish(Balance balance) {
        Card card = new Card(services().text("vaccine.finish.title"));
        TextArea minutes = new TextArea(services().text("vaccine.minutes"));
        minutes.setMaxLength(SessionReconciliation.MINUTES_LENGTH);
        minutes.setManualValidation(true);
        minutes.setErrorMessage(services().text("vaccine.minutes.missing"));
        minutes.setWidthFull();
        if (balance.differs()) {
            card.put(
                    Banner.of(
                            Tone.TODAY,
                            Icon.SCALE,
                            services().text("vaccine.differs", balance.open())),
                    minutes);
        } else {
            card.put(new Span(services().text("vaccine.even")));
        }
        card.foot(
                Buttons.primary(
                        services()
                                .text(
                                        balance.differs()
                                                ? "vaccine.finish.minutes"
                                                : "vaccine.finish"),
                        Icon.CHECK,
                        event -> askFinish(balance, minutes)));
        return card;
    }

    private void askFinish(Balance balance, TextArea minutes) {
        minutes.setInvalid(balance.differs() && minutes.getValue().isBlank());
        if (minutes.isInvalid()) {
            minutes.focus();
            return;
        }
        Optional<String> written =
                balance.differs() ? Optional.of(minutes.getValue()) : Optional.empty();
        ConfirmActionDialog.of(
                        services().text("vaccine.finish.question"),
                        services().text("vaccine.finish.consequence"),
                        services().text("vaccine.finish"),
                        services().messages())
                .does(() -> services().reconciliation().finish(session().id(), written, actor()))
                .then(this::again)
                .open();
    }
}
