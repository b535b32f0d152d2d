package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theCookieDecides() {
        assertThat(Language.of(request(new Cookie(Language.COOKIE, "en")))).isEqualTo(Language.EN);
        assertThat(Language.of(request(new Cookie(Language.COOKIE, "vi")))).isEqualTo(Language.VI);
    }

    @Test
    void withoutCookieItIsVietnameseWhateverTheBrowserPrefers() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.US);

        assertThat(Language.of(request)).isEqualTo(Language.VI);
        assertThat(new CookieLocale().resolveLocale(request)).isEqualTo(Language.VI.locale());
    }

    @Test
    void anUnknownCookieReadsAsNone() {
        assertThat(Language.of(request(new Cookie(Language.COOKIE, "xx")))).isEqualTo(Language.VI);
    }

    @Test
    void outsideAScreenTheRequestsLocaleCounts() {
        assertThat(Language.current()).isEqualTo(Language.VI);

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(Language.current()).isEqualTo(Language.EN);
    }

    private static MockHttpServletRequest request(Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
