package vn.tram.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import vn.tram.sessions.SessionPapers;
import vn.tram.sessions.SessionPapers.Kind;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.PaperSheet;
import vn.tram.staff.CurrentActor;

/** A paper of a session beside the button that signs it: as it looks, to print, as a file. */
public final class PaperColumn extends Div {

    private final transient SessionPapers papers;
    private final transient SessionView session;
    private final transient CurrentActor current;
    private final transient Messages messages;

    private PaperColumn(
            SessionPapers papers, SessionView session, CurrentActor current, Messages messages) {
        this.papers = papers;
        this.session = session;
        this.current = current;
        this.messages = messages;
        addClassName("paper");
    }

    /** Empty where there is no such paper for the reader now. */
    public static Optional<PaperColumn> of(
            Kind kind,
            SessionPapers papers,
            SessionView session,
            CurrentActor current,
            Messages messages) {
        return papers.html(session.id(), kind, current.get())
                .map(
                        html -> {
                            PaperColumn column =
                                    new PaperColumn(papers, session, current, messages);
                            column.show(kind, html);
                            return column;
                        });
    }

    private void show(Kind kind, String html) {
        String name = messages.text("session-paper." + kind);
        H2 title = new H2(name);
        title.addClassName("grow");
        Div head = new Div(title, print(kind), pdf(kind));
        head.addClassName("row");
        add(head, PaperSheet.frame(html, name));
    }

    private DownloadButton print(Kind kind) {
        return PaperSheet.print(
                messages.text("session-paper.print"),
                out -> papers.pdf(session.id(), kind, out, current.get()));
    }

    private DownloadButton pdf(Kind kind) {
        return PaperSheet.pdf(
                messages.text("session-paper.pdf"),
                session.code() + " " + messages.text("session-paper." + kind),
                out -> papers.pdf(session.id(), kind, out, current.get()));
    }
}
