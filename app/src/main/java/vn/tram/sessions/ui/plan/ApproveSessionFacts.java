package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.Facility;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.ReadinessLine.State;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.StaffWarning;
import vn.tram.sessions.ui.PaperColumn;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** What an official looks at beside the counts: place, readiness, staff, what follows. */
class ApproveSessionFacts extends Div {

    private final transient OpenSession open;
    private final transient SessionServices services;

    ApproveSessionFacts(OpenSession open, SessionServices services) {
        this.open = open;
        this.services = services;
        addClassName("paper");
        PaperColumn.of(
                        Kind.PLAN,
                        services.papers(),
                        open.session(),
                        services.currentActor(),
                        services.messages())
                .ifPresent(this::add);
        add(place(), readiness(), staff(), after());
    }

    private Card place() {
        SessionView session = open.session();
        Formats formats = services.messages().formats();
        return new Card(
                services.text("approve.place"),
                new DetailsList()
                        .row(services.text("field.place"), session.placeName())
                        .row(
                                services.text("field.facility"),
                                services.facilities()
                                        .byId(session.facility())
                                        .map(Facility::name)
                                        .orElse(""))
                        .row(
                                services.text("fact.when"),
                                services.text(
                                        "times",
                                        formats.time(session.startsAt()),
                                        formats.time(session.endsAt()),
                                        formats.date(session.heldOn())))
                        .row(services.text("fact.product"), services.productName(session.product()))
                        .row(
                                services.text("approve.desks"),
                                services.text("desks", session.desks(), session.perDeskHour()))
                        .row(services.text("approve.communes"), communes(session))
                        .row(services.text("fact.maker"), session.madeBy()));
    }

    private String communes(SessionView session) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(session.place().commune()), open.plan().reach().stream())
                        .map(
                                code ->
                                        services.units()
                                                .at(code, session.heldOn())
                                                .map(AdministrativeUnit::name)
                                                .orElse(code.value()))
                        .toList());
    }

    private Card readiness() {
        Card card = new Card(services.text("tab.readiness"));
        List<ReadinessLine> lines = services.readiness().lines(open.id(), open.actor());
        long there = lines.stream().filter(line -> line.state() == State.OK).count();
        card.put(new Span(services.text("approve.ready", there, lines.size())));
        lines.stream()
                .filter(line -> line.state() != State.OK)
                .map(this::mark)
                .forEach(mark -> card.put(new Div(mark)));
        return card;
    }

    /** What nobody looked at yet is not red: it is looked at before the day begins. */
    private Component mark(ReadinessLine line) {
        String name = services.messages().text("session-item." + line.item());
        if (line.state() == State.OPEN) {
            Div open =
                    new Div(
                            Icon.HOURGLASS.create(IconSize.SMALL),
                            Texts.quiet(services.text("approve.open", name)));
            open.addClassName("row");
            return open;
        }
        return ReasonMark.of(
                line.fails() ? Tone.LATE : Tone.TODAY,
                Icon.TRIANGLE_ALERT,
                services.text("approve.failed", name));
    }

    private Card staff() {
        List<PlannedStaff> staff = services.plans().staff(open.id(), open.actor());
        Set<StaffWarning> warnings = services.plans().staffWarnings(open.id(), open.actor());
        Card card = new Card(services.text("tab.staff"));
        long people = staff.stream().map(PlannedStaff::id).distinct().count();
        card.put(new Span(services.text("approve.staff", people)));
        warnings.stream()
                .map(
                        one ->
                                ReasonMark.of(
                                        Tone.TODAY,
                                        Icon.TRIANGLE_ALERT,
                                        services.text("staff.warning." + one)))
                .forEach(mark -> card.put(new Div(mark)));
        return card;
    }

    private Card after() {
        Card card = new Card(services.text("approve.after"));
        for (String key :
                List.of("approve.after.invited", "approve.after.call", "approve.after.prepare")) {
            int count =
                    key.endsWith("call")
                            ? open.plan().withoutPhone()
                            : open.plan().planned() - open.plan().withoutPhone();
            Div row = new Div(Icon.CHECK.create(), new Span(services.text(key, count)));
            row.addClassName("row");
            card.put(row);
        }
        return card;
    }
}
