package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.SessionStanding;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.PaperSheet.Source;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;

/**
 * The certificates of a session in numbers, and all of them for the printer; while some wait for
 * the signature the numbers follow by themselves.
 */
class SessionCertificatesCard extends Card {

    private final transient SessionView session;
    private final transient CertificateServices services;
    private final transient Watch watch;
    private transient SessionStanding shown;

    SessionCertificatesCard(
            SessionView session, SessionStanding standing, CertificateServices services) {
        super(services.text("session.card"));
        this.session = session;
        this.services = services;
        this.watch = Watch.forTenMinutes(this, this::look);
        show(standing);
    }

    private void show(SessionStanding standing) {
        shown = standing;
        Actor reader = services.current().get();
        body().removeAll();
        put(figures(standing));
        if (standing.in(CertificateState.ISSUED) > 0
                && services.papers().mayPrint(session.id(), reader)) {
            Kind.ON_PAPER.forEach(kind -> put(paper(kind)));
            put(Texts.wrapping(services.text("session.recorded")));
        }
        List<CertificatePrinting> printings = services.papers().printings(session.id(), reader);
        if (!printings.isEmpty()) {
            put(printed(printings));
        }
        watch.set(standing.in(CertificateState.READY) > 0);
    }

    private void look() {
        services.certificates()
                .standing(session.id(), services.current().get())
                .filter(now -> !now.equals(shown))
                .ifPresent(this::show);
    }

    private DetailsList figures(SessionStanding standing) {
        DetailsList figures =
                new DetailsList()
                        .row(services.text("session.doses"), number(standing.doses()))
                        .row(
                                services.text("session.signed"),
                                number(standing.in(CertificateState.ISSUED)));
        row(figures, "session.ready", standing.in(CertificateState.READY));
        row(figures, "session.expired", standing.in(CertificateState.EXPIRED));
        Stream.of(NotEligible.values())
                .filter(why -> standing.without().getOrDefault(why, 0) > 0)
                .forEach(
                        why ->
                                figures.row(
                                        services.messages()
                                                .text("certificates.not-eligible." + why.code()),
                                        number(standing.without().get(why))));
        return figures;
    }

    private void row(DetailsList figures, String key, int count) {
        if (count > 0) {
            figures.row(services.text(key), number(count));
        }
    }

    private String number(int count) {
        return services.messages().formats().number(count);
    }

    private Component paper(Kind kind) {
        String name = new PrintingWords(services).kind(kind);
        Source paper =
                out -> services.papers().batch(session.id(), kind, out, services.current().get());
        Span bold = new Span(name);
        bold.addClassNames("b", "grow");
        Div line =
                new Div(
                        bold,
                        PaperSheet.print(services.messages().text("session-paper.print"), paper),
                        PaperSheet.pdf(
                                services.messages().text("session-paper.pdf"),
                                session.code() + " " + name,
                                paper));
        line.addClassNames("row", "wrap", "document");
        return line;
    }

    private Component printed(List<CertificatePrinting> printings) {
        Div lines = new Div();
        lines.addClassName("cell-lines");
        printings.stream()
                .map(
                        each ->
                                services.text(
                                        "session.printed",
                                        new PrintingWords(services).last(each),
                                        each.papers()))
                .forEach(text -> lines.add(new Div(Texts.wrapping(text))));
        return lines;
    }
}
