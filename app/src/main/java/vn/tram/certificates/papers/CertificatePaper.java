package vn.tram.certificates.papers;

import java.util.List;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CertificateView.Issue;
import vn.tram.certificates.papers.PaperSource.Given;
import vn.tram.certificates.papers.PaperSource.Person;

/**
 * A signed certificate with all that its papers say.
 *
 * @param doses of the disease up to the attested one, oldest first
 */
record CertificatePaper(
        CertificateView certificate, Issue issue, Person person, List<Given> doses) {

    CertificatePaper {
        doses = List.copyOf(doses);
    }

    boolean attested(Given dose) {
        return dose.id().equals(certificate.dose().value());
    }

    Given attested() {
        return doses.stream().filter(this::attested).findFirst().orElseThrow();
    }
}
