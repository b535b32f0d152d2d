package vn.tram.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** What a browser may do with our pages; see decision 0032 for what Vaadin needs and why. */
final class PageHeaders implements HeaderWriter {

    static final String POLICY = "Content-Security-Policy";

    /** Plain pages: nothing but our own style, script, font and picture files. */
    private static final String PLAIN =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Vaadin starts from inline scripts and styles and evaluates what the server sends. */
    private static final String SCREENS =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " connect-src 'self'; object-src 'none'; frame-src 'self' blob:; form-action 'self';"
                    + " base-uri 'self'; frame-ancestors 'self'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, isPlain(request) ? PLAIN : SCREENS);
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/login") || path.startsWith("/login/");
    }
}
