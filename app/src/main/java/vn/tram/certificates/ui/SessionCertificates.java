package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificatePrinting;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.SessionStanding;
import vn.tram.sessions.SessionCard;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.shell.kit.PaperSheet.Source;
import vn.tram.shell.kit.Texts;
import vn.tram.staff.Actor;

/** The certificates of a confirmed session in numbers, and all of them for the printer. */
@org.springframework.stereotype.Component
@Order(10)
class SessionCertificates implements SessionCard {

    private final CertificateServices services;

    SessionCertificates(CertificateServices services) {
        this.services = services;
    }

    @Override
    public Optional<Component> of(SessionView session, Actor reader, Runnable reload) {
        return session.state() == SessionState.CONFIRMED
                ? services.certificates()
                        .standing(session.id(), reader)
                        .filter(standing -> standing.doses() > 0)
                        .map(standing -> card(session, standing, reader))
                : Optional.empty();
    }

    private Component card(SessionView session, SessionStanding standing, Actor reader) {
        Card card = new Card(services.text("session.card"), figures(standing));
        if (standing.in(CertificateState.ISSUED) > 0
                && services.papers().mayPrint(session.id(), reader)) {
            Kind.ON_PAPER.forEach(kind -> card.put(paper(session, kind)));
            card.put(Texts.wrapping(services.text("session.recorded")));
        }
        List<CertificatePrinting> printings = services.papers().printings(session.id(), reader);
        if (!printings.isEmpty()) {
            card.foot(printed(printings));
        }
        return card;
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

    private Component paper(SessionView session, Kind kind) {
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
