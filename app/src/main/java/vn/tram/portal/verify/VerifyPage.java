package vn.tram.portal.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.certificates.CertificateCheck;
import vn.tram.certificates.CheckedCertificate;
import vn.tram.photos.SentPicture;
import vn.tram.photos.SentPicture.Decoded;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.frame.Problems;

/**
 * Judges a certificate. Text and pictures come by POST, so that neither stands in an address, a
 * history or a log; nothing of them is kept.
 */
@Controller
class VerifyPage {

    private final PortalPages pages;
    private final CertificateCheck certificates;
    private final VerdictWords words;

    VerifyPage(PortalPages pages, CertificateCheck certificates, VerdictWords words) {
        this.pages = pages;
        this.certificates = certificates;
        this.words = words;
    }

    @GetMapping({PortalRoutes.VERIFY, PortalRoutes.VERIFY_EN})
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response) {
        pages.remember(request, response);
        ModelAndView page = form(request);
        page.addObject("stale", request.getParameterMap().containsKey("stale"));
        return page;
    }

    @PostMapping({PortalRoutes.VERIFY, PortalRoutes.VERIFY_EN})
    ModelAndView text(
            HttpServletRequest request, @RequestParam(name = "ma", defaultValue = "") String text) {
        if (text.isBlank()) {
            return problem(request, "text", "portal.verify.empty");
        }
        return judged(request, text);
    }

    /** An address that was asked for by hand, or again after the answer was shown. */
    @GetMapping({PortalRoutes.VERIFY_FILE, PortalRoutes.VERIFY_FILE_EN})
    String back() {
        return "redirect:" + PortalRoutes.VERIFY;
    }

    @PostMapping({PortalRoutes.VERIFY_FILE, PortalRoutes.VERIFY_FILE_EN})
    ModelAndView file(
            HttpServletRequest request,
            @RequestParam(name = "anh", required = false) MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return problem(request, "file", "portal.verify.no-file");
        }
        Decoded decoded =
                file.getSize() > SentPicture.LARGEST_FILE
                        ? new Decoded.TooLarge()
                        : SentPicture.decode(file.getBytes());
        if (decoded instanceof Decoded.TooLarge) {
            return problem(request, "file", "portal.verify.too-large");
        }
        if (decoded instanceof Decoded.Picture picture) {
            return CodePicture.text(picture.image())
                    .map(text -> judged(request, text))
                    .orElseGet(() -> problem(request, "file", "portal.verify.no-code"));
        }
        return problem(request, "file", "portal.verify.unreadable");
    }

    /** For browsers that show the camera and cannot read codes themselves. */
    @PostMapping(PortalRoutes.FRAME)
    ResponseEntity<byte[]> frame(HttpServletRequest request) throws IOException {
        byte[] frame;
        try (InputStream body = request.getInputStream()) {
            frame = body.readNBytes(SentPicture.LARGEST_FILE + 1);
        }
        Decoded decoded = SentPicture.decode(frame);
        if (decoded instanceof Decoded.Picture picture) {
            return CodePicture.text(picture.image())
                    .map(VerifyPage::plain)
                    .orElseGet(() -> ResponseEntity.noContent().build());
        }
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.BAD_REQUEST, "picture"));
    }

    private static ResponseEntity<byte[]> plain(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView judged(HttpServletRequest request, String text) {
        CheckedCertificate checked = check(text);
        ModelAndView page =
                pages.page(
                        request,
                        "verdict",
                        "portal.verdict." + checked.verdict() + ".tab",
                        PortalPath.VERIFY);
        page.addObject("verdict", words.of(checked, request));
        return page;
    }

    /** Line breaks come from mail and paper; a space may be part of the code. */
    private CheckedCertificate check(String pasted) {
        return certificates.check(pasted.replaceAll("[\\r\\n\\t]", ""));
    }

    private ModelAndView form(HttpServletRequest request) {
        return pages.page(request, "verify", "portal.verify.title", PortalPath.VERIFY)
                .addObject("camera", true)
                .addObject("frames", request.getContextPath() + PortalRoutes.FRAME);
    }

    /**
     * @param field whose fault it is
     */
    private ModelAndView problem(HttpServletRequest request, String field, String words) {
        ModelAndView page = form(request);
        page.addObject("problem", pages.text(request, words));
        page.addObject(field + "Wrong", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
