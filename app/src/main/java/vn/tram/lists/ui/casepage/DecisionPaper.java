package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.Optional;
import vn.tram.kernel.Outcome;
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
        return DownloadButton.shown(
                services.text("print"),
                Icon.PRINTER,
                event -> {
                    event.getResponse().setHeader("Content-Security-Policy", VIEWER_ONLY);
                    event.getResponse().setHeader("Content-Disposition", "inline");
                    write(event);
                });
    }

    DownloadButton pdf() {
        return DownloadButton.quiet(
                services.text("pdf"),
                Icon.DOWNLOAD,
                event -> {
                    event.setFileName(open.list().code() + ".pdf");
                    write(event);
                });
    }

    private void write(DownloadEvent event) throws IOException {
        event.setContentType(PDF);
        Outcome<Void> written =
                services.decisions()
                        .documentPdf(
                                open.id(), event.getOutputStream(), services.currentActor().get());
        if (!written.isDone()) {
            event.getResponse().setStatus(NOT_FOUND);
        }
    }
}
