package vn.tram.staff.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A log-in form that lay too long begins anew; anything else denied is an error 403. */
final class DeniedRequests implements AccessDeniedHandler {

    private final AccessDeniedHandler plain = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (denied instanceof CsrfException && path.startsWith(StaffSecurity.LOGIN)) {
            response.sendRedirect(request.getContextPath() + StaffSecurity.LOGIN + "?stale");
        } else {
            plain.handle(request, response, denied);
        }
    }
}
