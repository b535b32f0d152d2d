package vn.tram.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Where the reader chooses the language, in the bar or in the profile. */
public final class LanguageChoice {

    private LanguageChoice() {}

    /**
     * The choice goes into the cookie that the log-in page reads, and into the session; the page
     * loads anew, its state is in its address.
     */
    public static void choose(Language language) {
        Cookie cookie = new Cookie(Language.COOKIE, language.code());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setPath("/");
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.getPage().reload();
    }
}
