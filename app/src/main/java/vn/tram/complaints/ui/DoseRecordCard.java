package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.doses.DoseView;
import vn.tram.doses.SessionRecords.Alike;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;
import vn.tram.stock.LotView;

/**
 * What the books say around the disputed dose: the session that it was given in, what the other
 * doses of that session say, and the lots that are recorded and claimed.
 */
class DoseRecordCard extends Card {

    private final transient ComplaintServices services;
    private final transient ComplaintView complaint;
    private final transient DoseView dose;

    DoseRecordCard(ComplaintView complaint, DoseView dose, ComplaintServices services) {
        super(services.text("record"));
        this.services = services;
        this.complaint = complaint;
        this.dose = dose;
        DetailsList facts = new DetailsList();
        Optional<SessionView> session = session();
        session.ifPresent(found -> ofSession(facts, found));
        facts.row(services.text("record.source"), services.text("record.source." + dose.source()));
        facts.row(services.text("record.injector"), dose.injectorName());
        dose.lotNumber().ifPresent(lot -> facts.row(services.text("record.lot"), lot(lot)));
        claimed(ClaimField.LOT)
                .filter(lot -> !dose.lotNumber().equals(Optional.of(lot)))
                .ifPresent(lot -> facts.row(services.text("record.lot.claimed"), lot(lot)));
        put(facts);
        session.map(found -> alike(found.id().value())).ifPresent(this::put);
    }

    private Optional<SessionView> session() {
        Actor actor = services.currentActor().get();
        return dose.session().flatMap(id -> services.sessions().byId(new SessionId(id), actor));
    }

    private void ofSession(DetailsList facts, SessionView session) {
        facts.row(
                        services.text("record.session"),
                        new Anchor("sessions/" + session.code(), session.code()))
                .row(
                        services.text("record.session.day"),
                        services.messages().formats().date(session.heldOn()))
                .row(services.text("record.session.place"), session.placeName())
                .row(
                        services.text("record.session.product"),
                        words().value(ClaimField.PRODUCT, session.product()));
    }

    /** What the doses of the session say, so that one slip and a whole day of them look apart. */
    private Component alike(UUID session) {
        List<Alike> all = services.sessionRecords().of(session);
        Div lines = new Div();
        lines.addClassName("record-alike");
        lines.add(Texts.quiet(services.text("record.alike")));
        for (Alike each : all) {
            boolean its =
                    each.product().equals(dose.product())
                            && each.givenOn().equals(dose.givenOn())
                            && each.lotNumber().equals(dose.lotNumber());
            Span line =
                    new Span(
                            services.text(
                                    "record.alike.line",
                                    each.doses(),
                                    words().value(ClaimField.PRODUCT, each.product()),
                                    services.messages().formats().date(each.givenOn()),
                                    each.lotNumber().orElse("–")));
            if (its) {
                line.addClassName("b");
            }
            Div whole = new Div(line);
            if (mayCorrect()) {
                whole.add(
                        Buttons.small(
                                Buttons.quiet(
                                        services.text("slip.verb"),
                                        event -> SlipDialog.open(session, each, services))));
            }
            lines.add(whole);
        }
        return lines;
    }

    private boolean mayCorrect() {
        Actor actor = services.currentActor().get();
        return complaint.state().open()
                && (actor.has(Role.STATION)
                        || actor.has(Role.DISTRICT)
                        || actor.has(Role.PROVINCE));
    }

    /** The number with what is registered of it: maker's product and expiry, or that nothing is. */
    private Component lot(String number) {
        List<LotView> known =
                services.lots().byNumber(number).stream()
                        .filter(lot -> lot.number().equalsIgnoreCase(number))
                        .toList();
        Div line = new Div(new Span(number + " "));
        if (known.isEmpty()) {
            line.add(
                    StatusChip.of(
                            Tone.TODAY, Icon.TRIANGLE_ALERT, services.text("record.lot.unknown")));
        }
        LocalDate day =
                claimed(ClaimField.GIVEN_ON)
                        .filter(value -> value.length() == 10)
                        .map(LocalDate::parse)
                        .orElse(dose.givenOn());
        for (LotView lot : known) {
            line.add(
                    new Div(
                            Texts.quiet(
                                    services.text(
                                            "record.lot.known",
                                            lot.product().name(),
                                            services.messages().formats().date(lot.expiresOn())))));
            if (lot.expiredOn(day)) {
                line.add(
                        StatusChip.of(
                                Tone.LATE,
                                Icon.OCTAGON_ALERT,
                                services.text("record.lot.expired")));
            }
        }
        return line;
    }

    private Optional<String> claimed(ClaimField field) {
        return complaint.fields().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .flatMap(FieldClaim::claimed);
    }

    private FieldWords words() {
        return new FieldWords(services.products(), services.messages());
    }
}
