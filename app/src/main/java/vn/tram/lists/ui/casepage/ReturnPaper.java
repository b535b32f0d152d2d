package vn.tram.lists.ui.casepage;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.tram.shell.kit.DownloadButton;
import vn.tram.shell.kit.Icon;

/** The note that goes with a returned list, to be handed over on paper. */
final class ReturnPaper {

    private final OpenCase open;
    private final CaseServices services;

    ReturnPaper(OpenCase open, CaseServices services) {
        this.open = open;
        this.services = services;
    }

    DownloadButton print() {
        return DownloadButton.quiet(
                services.text("return.paper"),
                Icon.PRINTER,
                event -> {
                    event.setFileName(services.text("return.paper-file", open.list().code()));
                    event.setContentType(MediaType.APPLICATION_PDF_VALUE);
                    boolean written =
                            services.papers()
                                    .returnNotice(
                                            open.id(),
                                            event.getOutputStream(),
                                            services.currentActor().get())
                                    .isDone();
                    if (!written) {
                        event.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
                    }
                });
    }
}
