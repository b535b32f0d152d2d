package vn.tram.portal.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.shell.Language;

/**
 * The language of a public page: the link just pressed, else the cookie, else that of the address,
 * so that an English link sent to somebody opens in English.
 */
public final class PortalLanguage {

    static final String PARAMETER = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    private PortalLanguage() {}

    public static Language of(HttpServletRequest request) {
        return pressed(request).or(() -> chosen(request)).orElseGet(() -> ofAddress(request));
    }

    /** Keeps what a link asked for. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        pressed(request)
                .ifPresent(
                        language -> {
                            Cookie cookie = new Cookie(Language.COOKIE, language.code());
                            cookie.setPath("/");
                            cookie.setMaxAge((int) KEPT.toSeconds());
                            cookie.setSecure(request.isSecure());
                            cookie.setAttribute("SameSite", "Lax");
                            response.addCookie(cookie);
                        });
    }

    private static Optional<Language> pressed(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                ? Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::ofCode)
                : Optional.empty();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> Language.COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> Language.ofCode(cookie.getValue()));
    }

    private static Language ofAddress(HttpServletRequest request) {
        String path = path(request);
        return PortalPath.of(path).filter(page -> page.isEnglish(path)).isPresent()
                ? Language.EN
                : Language.VI;
    }

    /** The address without the context path. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
