package vn.tram.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import vn.tram.portal.frame.PortalLanguage;
import vn.tram.portal.frame.PortalPath;
import vn.tram.portal.frame.PortalRoutes;

/** A form that lay too long begins anew at its own page; anything else denied is an error 403. */
final class StaleForms implements AccessDeniedHandler {

    /** Asks the page to say why it is shown again. */
    static final String STALE = "stale";

    private final AccessDeniedHandler plain = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = PortalLanguage.path(request);
        if (denied instanceof CsrfException && !path.equals(PortalRoutes.FRAME)) {
            response.sendRedirect(
                    request.getContextPath()
                            + page(path).in(PortalLanguage.of(request))
                            + "?"
                            + STALE);
        } else {
            plain.handle(request, response, denied);
        }
    }

    private static PortalPath page(String path) {
        if (path.startsWith(PortalRoutes.VERIFY) || path.startsWith(PortalRoutes.VERIFY_EN)) {
            return PortalPath.VERIFY;
        }
        return path.startsWith(PortalRoutes.COMPLAINTS)
                        || path.startsWith(PortalRoutes.COMPLAINTS_EN)
                ? PortalPath.COMPLAINTS
                : PortalPath.OWN;
    }
}
