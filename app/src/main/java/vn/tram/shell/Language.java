package vn.tram.shell;

import com.vaadin.flow.component.UI;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The languages that screens, documents and messages speak. Vietnamese unless the reader chose
 * otherwise; the browser's own preference is not asked, because shared machines in the stations
 * often run in English. The choice is kept in the cookie {@value #COOKIE}, read before log-in, too.
 */
public enum Language {
    VI("vi-VN"),
    EN("en");

    /** Holds {@link #code()}; readable by scripts, since it is no secret. */
    public static final String COOKIE = "tram-lang";

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** Two lower-case letters, as in the names of message files and in the cookie. */
    public String code() {
        return locale.getLanguage();
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }

    /** The language of a locale; Vietnamese for a locale that is not served. */
    public static Language of(Locale locale) {
        return locale == null ? VI : ofCode(locale.getLanguage()).orElse(VI);
    }

    public static Language of(HttpServletRequest request) {
        return of(request.getCookies());
    }

    /** The language that a request's cookies ask for; Vietnamese without one. */
    public static Language of(Cookie[] cookies) {
        return cookies == null
                ? VI
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> ofCode(cookie.getValue()))
                        .orElse(VI);
    }

    /** The reader's language on this thread: of the open screen, else of the web request. */
    public static Language current() {
        UI ui = UI.getCurrent();
        if (ui != null) {
            return of(ui.getLocale());
        }
        LocaleContext request = LocaleContextHolder.getLocaleContext();
        return request == null ? VI : of(request.getLocale());
    }

    /** The language of two letters; empty for one that is not served. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
