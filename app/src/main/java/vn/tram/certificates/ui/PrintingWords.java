package vn.tram.certificates.ui;

import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificatePrinting;

/** How the record of printing reads. */
class PrintingWords {

    private final CertificateServices services;

    PrintingWords(CertificateServices services) {
        this.services = services;
    }

    String kind(Kind kind) {
        return services.text("kind." + kind);
    }

    /** Which paper, who and when. */
    String last(CertificatePrinting printing) {
        return services.text(
                "printed.last",
                kind(printing.kind()),
                printing.byName().orElseGet(() -> services.text("printed.own")),
                services.messages().formats().dateTime(printing.at()));
    }
}
