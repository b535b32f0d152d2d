package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Icon;

/** The decision as it looks on paper, and as a file. */
final class DecisionPaper {

    private static final String PDF = "application/pdf";
    private static final int NOT_FOUND = 404;

    /** A browser's own viewer may draw the file; the file itself may do nothing. */
    private static final String VIEWER_ONLY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private final OpenCase open;
    private final CaseServices services;

    DecisionPaper(OpenCase open, CaseServices services) {
        this.open = open;
        this.services = services;
    }

    /** Shut in a frame without rights: no script, no form, no way out. Empty without anybody. */
    Optional<Component> preview() {
        return services.decisions()
                .documentHtml(open.id(), open.actor())
                .map(
                        html -> {
                            IFrame frame = new IFrame();
                            frame.setSrcdoc(html);
                            frame.getElement().setAttribute("sandbox", "");
                            frame.getElement().setAttribute("title", services.text("paper"));
                            frame.addClassName("iframe-doc");
                            return frame;
                        });
    }

    DownloadButton print() {
        return print(this::writeCurrent);
    }

    DownloadButton pdf() {
        return pdf(open.list().code(), this::writeCurrent);
    }

    /** One of the list's decisions as it was signed, also one that is not in force any more. */
    DownloadButton print(DecisionView signed) {
        return print(out -> writeSigned(signed, out));
    }

    DownloadButton pdf(DecisionView signed) {
        // the number's abbreviation holds a stroke, which no file name may
        String number = signed.number().replace('/', '-');
        return pdf(open.list().code() + " " + number, out -> writeSigned(signed, out));
    }

    private DownloadButton print(Paper paper) {
        return DownloadButton.shown(
                services.text("print"),
                Icon.PRINTER,
                event -> {
                    event.getResponse().setHeader("Content-Security-Policy", VIEWER_ONLY);
                    event.getResponse().setHeader("Content-Disposition", "inline");
                    answer(event, paper);
                });
    }

    private DownloadButton pdf(String name, Paper paper) {
        return DownloadButton.quiet(
                services.text("pdf"),
                Icon.DOWNLOAD,
                event -> {
                    event.setFileName(name + ".pdf");
                    answer(event, paper);
                });
    }

    private static void answer(DownloadEvent event, Paper paper) throws IOException {
        event.setContentType(PDF);
        if (!paper.write(event.getOutputStream()).isDone()) {
            event.getResponse().setStatus(NOT_FOUND);
        }
    }

    private Outcome<Void> writeCurrent(OutputStream out) throws IOException {
        return services.decisions().documentPdf(open.id(), out, services.currentActor().get());
    }

    private Outcome<Void> writeSigned(DecisionView signed, OutputStream out) throws IOException {
        return services.decisions()
                .signedPdf(open.id(), signed.id(), out, services.currentActor().get());
    }

    /** What a button hands out; refused when the reader may not see it any more. */
    private interface Paper {
        Outcome<Void> write(OutputStream out) throws IOException;
    }
}
