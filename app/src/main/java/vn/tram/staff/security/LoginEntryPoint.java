package vn.tram.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Sends whoever is not signed in to the log-in page, with the way back and why. */
final class LoginEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        UriComponentsBuilder login =
                UriComponentsBuilder.fromPath(request.getContextPath() + "/login");
        String returnTo = "GET".equals(request.getMethod()) ? ReturnTo.of(request) : ReturnTo.HOME;
        if (!returnTo.equals(ReturnTo.HOME)) {
            login.queryParam(ReturnTo.PARAMETER, UriUtils.encode(returnTo, StandardCharsets.UTF_8));
        }
        boolean hadSession =
                request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        if (hadSession) {
            login.queryParam("expired");
        }
        response.sendRedirect(login.build(true).toUriString());
    }
}
