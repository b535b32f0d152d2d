package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.tram.audit.AuditEntry;
import vn.tram.safety.EventView;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.ReportView;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.stock.LotView;

/** What is known of a case: its facts, every report, what happened. */
class CaseCards {

    private static final int HISTORY = 50;

    private final EventView event;
    private final EventServices services;
    private final SafetyWords words;

    CaseCards(EventView event, EventServices services) {
        this.event = event;
        this.services = services;
        this.words = services.words();
    }

    Card facts() {
        DetailsList facts = new DetailsList();
        event.person()
                .ifPresent(
                        person ->
                                facts.row(
                                        words.text("fact.person"),
                                        new Anchor(
                                                "people/" + person.value(),
                                                words.text("fact.person.see"))));
        facts.row(words.text("fact.product"), words.product(event));
        event.lot()
                .flatMap(services.lots()::byId)
                .map(LotView::number)
                .ifPresent(lot -> facts.row(words.text("fact.lot"), lot));
        event.vaccinatedAt()
                .ifPresent(at -> facts.row(words.text("fact.vaccinated"), words.when(at)));
        event.lotText().ifPresent(lot -> facts.row(words.text("fact.lot-unknown"), lot));
        facts.row(words.text("fact.event"), words.when(event.eventAt()));
        facts.row(words.text("fact.recorded"), words.when(event.recordedAt()));
        facts.row(words.text("fact.state"), words.text("patient." + event.patientState().name()));
        event.investigator().ifPresent(head -> facts.row(words.text("fact.head"), head));
        return new Card(words.text("facts"), facts);
    }

    /** National criteria and those of WHO beside each other. */
    Card severity() {
        return new Card(
                words.text("severity"),
                new SeverityPanel(words)
                        .show(event.criteria(), event.anaphylaxis(), event.national()));
    }

    Card reports() {
        Card card = new Card(words.text("reports"));
        services.events()
                .reports(event.id(), services.current().get())
                .forEach(report -> card.put(report(report)));
        return card;
    }

    private Component report(ReportView report) {
        String told = report.patient().map(each -> each.name() + ", " + each.birth()).orElse("");
        return Arrange.lines(
                new Span(
                        words.text(
                                "report.line",
                                words.text("source." + report.source().name()),
                                report.by(),
                                words.when(report.recordedAt()))),
                Texts.wrapping(words.said(report)),
                Texts.quiet(words.text("report.event", words.when(report.eventAt()))),
                Texts.quiet(told),
                Texts.quiet(report.elsewhere().map(this::elsewhere).orElse("")));
    }

    private String elsewhere(Elsewhere told) {
        return String.join(
                ", ",
                List.of(told.vaccine(), told.lot(), told.place()).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    Card history() {
        List<AuditEntry> entries =
                services.audit().ofCase(event.id().value(), Optional.empty(), HISTORY);
        return new Card(
                words.text("history"),
                Timeline.of(entries.stream().map(this::entry).toList(), words.messages()));
    }

    private Entry entry(AuditEntry entry) {
        return new Entry(
                entry.action().equals("work.overdue") ? Kind.BAD : Kind.HAPPENED,
                services.auditWords().who(entry),
                services.auditWords().what(entry),
                services.auditWords().reason(entry),
                entry.at());
    }
}
