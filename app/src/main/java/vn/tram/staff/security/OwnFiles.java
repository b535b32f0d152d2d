package vn.tram.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Style sheets, scripts, fonts and pictures: the same for everybody and without content, so nobody
 * is asked who they are. They are there while the database is not, and a page that says so has its
 * looks.
 */
final class OwnFiles {

    /**
     * Open to strangers: what the log-in page and the public pages show. Files are named one by
     * one: an open address that is no file would be answered with the shell of the screens and a
     * session.
     */
    static final String[] OPEN = {
        "/app.css",
        "/logo.svg",
        "/favicon.ico",
        "/staff/login.css",
        "/staff/login.js",
        "/portal/camera.js",
        "/portal/paper.js",
        "/portal/portal.css",
        "/webjars/**"
    };

    /** Of the screens; never {@code /VAADIN/dynamic}, where downloads come from. */
    private static final String[] OF_SCREENS = {
        "/tram.js", "/tram-day.js", "/process-diagram.js", "/VAADIN/build/**", "/VAADIN/static/**"
    };

    private static final List<RequestMatcher> ALL =
            Stream.of(OPEN, OF_SCREENS)
                    .flatMap(Stream::of)
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList();

    private OwnFiles() {}

    static boolean isOne(HttpServletRequest request) {
        return ALL.stream().anyMatch(matcher -> matcher.matches(request));
    }
}
