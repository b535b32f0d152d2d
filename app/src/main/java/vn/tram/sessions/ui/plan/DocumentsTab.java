package vn.tram.sessions.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionReports;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.ui.PaperColumn;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** The papers that there are of a session as it stands. */
class DocumentsTab extends Div {

    private static final List<Kind> OF_PEOPLE =
            List.of(Kind.ALL, Kind.LIST, Kind.SCREENING, Kind.CONSENT, Kind.ADVICE, Kind.CALLS);
    private static final Set<SessionState> WITH_REPORT =
            Set.of(
                    SessionState.RUNNING,
                    SessionState.CLOSING,
                    SessionState.RECONCILING,
                    SessionState.CONFIRMING,
                    SessionState.CONFIRMED);

    private final transient OpenSession open;
    private final transient SessionServices services;
    private final Div sheet = new Div();

    DocumentsTab(OpenSession open, SessionServices services) {
        this.open = open;
        this.services = services;
        addClassNames("documents", "p");
        Set<Kind> there = services.papers().available(open.id(), open.actor());
        if (there.isEmpty()) {
            add(
                    EmptyState.nothingYet(
                            Icon.FILE_TEXT,
                            services.text("documents.none"),
                            services.text("documents.none.next")));
            return;
        }
        add(new H3(services.text("documents.official")));
        List.of(Kind.PLAN, Kind.MINUTES, Kind.RESULT).stream()
                .filter(there::contains)
                .forEach(kind -> add(official(kind)));
        if (WITH_REPORT.contains(open.state())) {
            add(report());
        }
        add(sheet);
        List<Kind> people = OF_PEOPLE.stream().filter(there::contains).toList();
        if (!people.isEmpty()) {
            add(new H3(services.text("documents.people")));
            people.forEach(kind -> add(line(kind, facts(kind))));
        }
    }

    private Div official(Kind kind) {
        Optional<String> signed = signed(kind);
        Div line = line(kind, signed.orElseGet(() -> facts(kind)));
        line.addComponentAtIndex(
                2,
                signed.isPresent()
                        ? StatusChip.of(Tone.DONE, Icon.CHECK, services.text("documents.signed"))
                        : StatusChip.of(Tone.PLAIN, Icon.PENCIL, services.text("documents.draft")));
        line.add(Buttons.quiet(services.text("documents.read"), Icon.EYE, event -> read(kind)));
        return line;
    }

    private void read(Kind kind) {
        sheet.removeAll();
        PaperColumn.of(
                        kind,
                        services.papers(),
                        open.session(),
                        services.currentActor(),
                        services.messages())
                .ifPresent(sheet::add);
    }

    /** Who signed the paper and when; empty for a draft. */
    private Optional<String> signed(Kind kind) {
        SessionView session = open.session();
        return switch (kind) {
            case PLAN -> session.approvedAt().map(at -> by(session.approvedBy(), at));
            case RESULT -> session.confirmedAt().map(at -> by(session.confirmedBy(), at));
            case MINUTES ->
                    services.reconciliation()
                            .balance(open.id(), open.actor())
                            .flatMap(balance -> balance.signed())
                            .map(one -> by(Optional.of(one.by()), one.at()));
            default -> Optional.empty();
        };
    }

    private String by(Optional<String> who, Instant at) {
        return services.text("documents.by", who.orElse(""), at);
    }

    private String facts(Kind kind) {
        return services.messages().text("session-paper." + kind + ".facts");
    }

    private Div line(Kind kind, String facts) {
        String name = services.messages().text("session-paper." + kind);
        return line(name, facts, out -> services.papers().pdf(open.id(), kind, out, open.actor()));
    }

    private Div report() {
        SessionReports.Query query =
                new SessionReports.Query(
                        SessionReports.Kind.DAILY,
                        new SessionReports.OfSession(open.id()),
                        open.session().heldOn(),
                        Optional.empty());
        return line(
                services.text("documents.report"),
                services.text("documents.report.facts"),
                out -> services.reports().pdf(query, out, open.actor()));
    }

    private Div line(String name, String facts, PaperSheet.Source paper) {
        Span bold = new Span(name);
        bold.addClassName("b");
        Span said = new Span(facts);
        said.addClassNames("s", "m2", "grow");
        Component icon = Icon.FILE_TEXT.create();
        Div line =
                new Div(
                        icon,
                        bold,
                        said,
                        PaperSheet.print(services.messages().text("session-paper.print"), paper),
                        PaperSheet.pdf(
                                services.messages().text("session-paper.pdf"),
                                open.session().code() + " " + name,
                                paper));
        line.addClassNames("row", "wrap", "document");
        return line;
    }
}
