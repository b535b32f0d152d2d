package vn.tram.portal.own;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.CertificatePapers;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.CitizenCertificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;

/**
 * Hands out the files of one's own certificates and has one that ran out made again. By POST: which
 * certificate it is stands in no address, no history and no log, nothing is fetched ahead by a
 * browser, and each file that is handed out is on record.
 */
@Controller
class OwnPapers {

    private final PortalPages pages;
    private final PortalCookies cookies;
    private final CitizenCertificates certificates;
    private final CertificatePapers.Own papers;

    OwnPapers(
            PortalPages pages,
            PortalCookies cookies,
            CitizenCertificates certificates,
            CertificatePapers.Own papers) {
        this.pages = pages;
        this.cookies = cookies;
        this.certificates = certificates;
        this.papers = papers;
    }

    /** The address again, after the file was fetched. */
    @GetMapping({
        PortalRoutes.OWN_PAPER,
        PortalRoutes.OWN_PAPER_EN,
        PortalRoutes.OWN_RENEWAL,
        PortalRoutes.OWN_RENEWAL_EN
    })
    ModelAndView back(HttpServletRequest request) {
        return to(request, "");
    }

    @PostMapping({PortalRoutes.OWN_PAPER, PortalRoutes.OWN_PAPER_EN})
    Object file(
            HttpServletRequest request,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "giay", defaultValue = "") String paper)
            throws IOException {
        Optional<PersonId> person = cookies.record(request);
        if (person.isEmpty()) {
            return to(request, "?closed");
        }
        Optional<Kind> kind = kind(paper);
        Optional<CertificateView> certificate = own(person.get(), number);
        Outcome<byte[]> file =
                kind.isPresent() && certificate.isPresent()
                        ? file(certificate.get().id(), person.get(), kind.get())
                        : null;
        return file != null && file.isDone()
                ? handedOut(file.value(), kind.get(), certificate.get())
                : gone(request, "portal.paper.gone");
    }

    private static Optional<Kind> kind(String paper) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(paper)).findFirst();
    }

    private Optional<CertificateView> own(PersonId person, String number) {
        return certificates.of(person).stream()
                .map(DoseStanding::last)
                .flatMap(Optional::stream)
                .filter(each -> each.id().value().toString().equals(number))
                .findFirst();
    }

    private Outcome<byte[]> file(CertificateId id, PersonId person, Kind kind) throws IOException {
        if (kind == Kind.PICTURE) {
            return papers.picture(id, person);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        return papers.pdf(id, person, kind, pdf).map(done -> pdf.toByteArray());
    }

    private static ResponseEntity<byte[]> handedOut(
            byte[] file, Kind kind, CertificateView certificate) {
        boolean picture = kind == Kind.PICTURE;
        return ResponseEntity.ok()
                .contentType(picture ? MediaType.IMAGE_PNG : MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(certificate) + (picture ? ".png" : ".pdf"))
                                .build()
                                .toString())
                .body(file);
    }

    /** Nothing of the person, who may keep it on somebody else's computer. */
    private static String name(CertificateView certificate) {
        return certificate
                .issue()
                .map(CertificateView.Issue::uvci)
                .map(code -> code.replaceAll("[^A-Z0-9]+", "-"))
                .orElseThrow();
    }

    @PostMapping({PortalRoutes.OWN_RENEWAL, PortalRoutes.OWN_RENEWAL_EN})
    ModelAndView renew(
            HttpServletRequest request,
            @RequestParam(name = "so", defaultValue = "") String number) {
        Optional<PersonId> person = cookies.record(request);
        if (person.isEmpty()) {
            return to(request, "?closed");
        }
        boolean renewed =
                own(person.get(), number)
                        .map(CertificateView::id)
                        .map(id -> certificates.renew(id, person.get()).isDone())
                        .orElse(false);
        return renewed ? to(request, "") : gone(request, "portal.renewal.gone");
    }

    private ModelAndView gone(HttpServletRequest request, String words) {
        return pages.problem(
                request, PortalPath.OWN, HttpStatus.CONFLICT, pages.text(request, words));
    }

    private static ModelAndView to(HttpServletRequest request, String query) {
        return new ModelAndView(
                "redirect:" + PortalPath.OWN.in(PortalLanguage.of(request)) + query);
    }
}
