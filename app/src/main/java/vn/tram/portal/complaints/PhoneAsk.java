package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.PhoneNumber;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.own.PhoneProof;

/** Sends a code to a phone, or says why not. */
@Component
class PhoneAsk {

    private final PortalPages pages;
    private final PhoneProof proof;

    PhoneAsk(PortalPages pages, PhoneProof proof) {
        this.pages = pages;
        this.proof = proof;
    }

    /**
     * @param query of the page where the code is entered
     */
    ModelAndView send(
            PhoneNumber phone,
            String query,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Duration> wait = proof.ask(phone, request, response);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
            return pages.problem(
                    request,
                    PortalPath.COMPLAINTS,
                    HttpStatus.TOO_MANY_REQUESTS,
                    pages.text(
                            request, "portal.own.too-often", Math.max(1, wait.get().toMinutes())));
        }
        return new ModelAndView(
                "redirect:" + PortalPath.COMPLAINT_CODE.in(PortalLanguage.of(request)) + query);
    }

    /** Of a text that is no phone. */
    String fault(Parsed<PhoneNumber> phone, HttpServletRequest request) {
        return phone.whatIsWrong()
                .map(
                        problem ->
                                switch (problem.kind()) {
                                    case EMPTY -> pages.text(request, "portal.own.empty.phone");
                                    default ->
                                            pages.text(
                                                    request,
                                                    "fault." + problem.code(),
                                                    problem.arguments().toArray());
                                })
                .orElseThrow();
    }
}
