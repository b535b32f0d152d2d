package vn.tram.portal.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPages;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.portal.frame.PortalViews;
import vn.tram.portal.frame.Problems;

/** Answers a request that is not looked at: in words to people, as a problem to programs. */
@Component
class SentAway {

    private final PortalPages pages;
    private final PortalViews views;

    SentAway(PortalPages pages, PortalViews views) {
        this.pages = pages;
        this.views = views;
    }

    void tooOften(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-often", seconds);
    }

    void tooLarge(HttpServletRequest request, HttpServletResponse response, long most)
            throws IOException {
        // what is still on its way is not read
        response.setHeader(HttpHeaders.CONNECTION, "close");
        PortalPath page = PortalPath.of(PortalLanguage.path(request)).orElse(PortalPath.HOME);
        boolean paper = page == PortalPath.COMPLAINT_PAPER;
        answer(
                request,
                response,
                HttpStatus.PAYLOAD_TOO_LARGE,
                paper ? "paper-too-large" : "too-large",
                most / 1024);
    }

    void withoutLength(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        answer(request, response, HttpStatus.LENGTH_REQUIRED, "no-length");
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String what,
            Object... arguments)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String path = PortalLanguage.path(request);
        if (path.startsWith(PortalRoutes.API) || path.equals(PortalRoutes.FRAME)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(Problems.of(status, what));
            return;
        }
        String text = pages.text(request, "portal.problem." + what, arguments);
        PortalPath back = PortalPath.of(path).map(SentAway::back).orElse(PortalPath.HOME);
        ModelAndView page = pages.problem(request, back, status, text);
        views.write(page.getViewName(), page.getModel(), response);
    }

    private static PortalPath back(PortalPath page) {
        return switch (page) {
            case HOME -> PortalPath.HOME;
            case VERIFY, VERIFY_FILE -> PortalPath.VERIFY;
            case OWN, OWN_CODE, OWN_PAPER, OWN_RENEWAL, SIGN_OUT -> PortalPath.OWN;
            case COMPLAINT_PAPER -> PortalPath.COMPLAINT_STEP;
            case COMPLAINTS,
                    COMPLAINT_STEP,
                    COMPLAINT_VIEW,
                    COMPLAINT_PHONE,
                    COMPLAINT_CODE,
                    COMPLAINT_PAPER_IMAGE,
                    COMPLAINT_CHECK,
                    COMPLAINT_FOLLOW,
                    COMPLAINT_RECORD ->
                    PortalPath.COMPLAINTS;
            case EVENT, EVENT_STEP -> PortalPath.EVENT;
        };
    }
}
