package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.PaperSheet;

/** The decision as it looks on paper, and as a file. */
final class DecisionPaper {

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
                .map(html -> PaperSheet.frame(html, services.text("paper")));
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

    private DownloadButton print(PaperSheet.Source paper) {
        return PaperSheet.print(services.text("print"), paper);
    }

    private DownloadButton pdf(String name, PaperSheet.Source paper) {
        return PaperSheet.pdf(services.text("pdf"), name, paper);
    }

    private Outcome<Void> writeCurrent(OutputStream out) throws IOException {
        return services.decisions().documentPdf(open.id(), out, services.currentActor().get());
    }

    private Outcome<Void> writeSigned(DecisionView signed, OutputStream out) throws IOException {
        return services.decisions()
                .signedPdf(open.id(), signed.id(), out, services.currentActor().get());
    }
}
