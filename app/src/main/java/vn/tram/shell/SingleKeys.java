package vn.tram.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;

/**
 * Whether lists obey single letters ({@code N}, {@code G}, {@code 1}). Somebody who dictates or
 * whose hand slips can switch them off (WCAG 2.1.4). Kept in the cookie {@value #COOKIE}, because
 * it belongs to the keyboard and not to the account.
 */
public final class SingleKeys {

    public static final String COOKIE = "tram-keys";

    private static final String OFF = "off";

    private SingleKeys() {}

    /** On, unless this browser's user switched them off. */
    public static boolean on() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                || Arrays.stream(cookies)
                        .noneMatch(
                                each ->
                                        COOKIE.equals(each.getName())
                                                && OFF.equals(each.getValue()));
    }

    /** Takes effect with the next page. */
    public static void set(boolean on) {
        Cookie cookie = new Cookie(COOKIE, on ? "on" : OFF);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
