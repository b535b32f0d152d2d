package vn.tram.staff.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of a log-in page: the link just pressed, else the cookie, else Vietnamese. */
enum PageLanguage {
    VI,
    EN;

    static final String PARAMETER = "lang";

    /** The screens after the log-in read the same cookie. */
    static final String COOKIE = "tram-lang";

    private static final Duration KEPT = Duration.ofDays(365);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PageLanguage of(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER)).or(() -> chosen(request)).orElse(VI);
    }

    static Optional<PageLanguage> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static Optional<PageLanguage> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> named(cookie.getValue()));
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, code());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
