package vn.tram.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tram.kernel.AssetAddress;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.MovingClock;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffTest;
import vn.tram.staff.domain.People;
import vn.tram.staff.domain.People.Person;

@StaffTest
class LoginPagesTest {

    @Autowired MockMvc web;
    @Autowired People people;
    @Autowired StaffAccounts administration;
    @Autowired MovingClock clock;

    private final String address = People.newNetwork().value();

    /** Sends what the page's own form sends, hidden token and cookie included. */
    private MockHttpServletRequestBuilder form(String path, Map<String, String> fields)
            throws Exception {
        MvcResult page = web.perform(get("/login/forgotten")).andReturn();
        CsrfToken token = (CsrfToken) page.getRequest().getAttribute(CsrfToken.class.getName());
        MockHttpServletRequestBuilder form =
                post(path)
                        .param(token.getParameterName(), token.getToken())
                        .cookie(page.getResponse().getCookie("tram-form"));
        fields.forEach(form::param);
        return form.with(
                request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private MvcResult password(String login, String password, String returnTo) throws Exception {
        return web.perform(
                        form(
                                "/login",
                                Map.of("login", login, "password", password, "returnTo", returnTo)))
                .andReturn();
    }

    private static MockHttpSession sessionOf(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession(false);
    }

    private MockHttpSession halfWay(Person person, String returnTo) throws Exception {
        return sessionOf(password(person.login(), People.PASSWORD, returnTo));
    }

    private MvcResult signedIn(Person person, String returnTo) throws Exception {
        clock.advance(Duration.ofMinutes(2));
        MockHttpSession session = halfWay(person, returnTo);
        return web.perform(
                        form("/login/code", Map.of("code", people.code(person.id(), 0)))
                                .session(session))
                .andReturn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/probe", "/inbox", "/no/such/page", "/actuator/env", "/VAADIN/../probe"})
    void aStrangerIsSentToTheLoginPageFromEverywhere(String path) throws Exception {
        MvcResult result = web.perform(get(path)).andReturn();

        assertThat(result.getResponse().getStatus()).isIn(302, 400);
        if (result.getResponse().getStatus() == 302) {
            assertThat(result.getResponse().getRedirectedUrl()).startsWith("/login");
        }
    }

    @Test
    void theWayBackIsRemembered() throws Exception {
        web.perform(get("/probe?a=1&b=2"))
                .andExpect(redirectedUrl("/login?returnTo=%2Fprobe%3Fa%3D1%26b%3D2"));
    }

    @Test
    void anExpiredSessionIsSaidSoAndLeadsBack() throws Exception {
        web.perform(
                        get("/probe")
                                .with(
                                        request -> {
                                            request.setRequestedSessionId("gone");
                                            request.setRequestedSessionIdValid(false);
                                            return request;
                                        }))
                .andExpect(redirectedUrl("/login?returnTo=%2Fprobe&expired"));
        web.perform(get("/login?returnTo=%2Fprobe&expired"))
                .andExpect(content().string(containsString("Phiên làm việc đã hết")));
    }

    @Test
    void whoChangedTheirPasswordIsToldToUseTheNewOne() throws Exception {
        web.perform(get("/login?changed"))
                .andExpect(content().string(containsString("Đã đổi mật khẩu")));
    }

    @Test
    void theLoginPageMakesNoSessionForAStranger() throws Exception {
        MvcResult result = web.perform(get("/login")).andExpect(status().isOk()).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void aWrongPasswordMakesNoSessionEither() throws Exception {
        assertThat(sessionOf(password("nobody", "wrong", "/"))).isNull();
    }

    @Test
    void whoOnlyKnowsThePasswordIsStillAStranger() throws Exception {
        Person person = people.enrolled(Right.nationwide(Role.ADMIN));
        MockHttpSession session = halfWay(person, "/");

        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        web.perform(get("/probe").session(session)).andExpect(redirectedUrlPattern("/login?*"));
        web.perform(get("/inbox").session(session)).andExpect(redirectedUrlPattern("/login?*"));
        web.perform(get("/login/code").session(session)).andExpect(status().isOk());
        web.perform(get("/login/password").session(session)).andExpect(redirectedUrl("/login"));
        web.perform(get("/login/enrol").session(session)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void theStepsLeadInAndEachHasASessionOfItsOwn() throws Exception {
        Person person = people.enrolled(Right.over(Role.STATION, UnitCode.of("01558")));
        clock.advance(Duration.ofMinutes(2));
        MockHttpSession half = halfWay(person, "/probe?x=1");
        MvcResult done =
                web.perform(
                                form("/login/code", Map.of("code", people.code(person.id(), 0)))
                                        .session(half))
                        .andExpect(redirectedUrl("/probe?x=1"))
                        .andReturn();

        assertThat(half.isInvalid()).isTrue();
        assertThat(sessionOf(done).getId()).isNotEqualTo(half.getId());
        web.perform(get("/probe").session(sessionOf(done)))
                .andExpect(status().isOk())
                .andExpect(content().string("Người " + person.login()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:1"
            })
    void theWayBackNeverLeadsElsewhere(String elsewhere) throws Exception {
        MvcResult done = signedIn(people.enrolled(), elsewhere);

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo("/");
        web.perform(get("/login").param("returnTo", elsewhere).session(sessionOf(done)))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormWithoutItsTokenBeginsAnew() throws Exception {
        web.perform(post("/login").param("login", "a").param("password", "b"))
                .andExpect(redirectedUrl("/login?stale"));
    }

    @Test
    void thePageSaysTheSameWhetherTheAccountExistsOrNot() throws Exception {
        Person person = people.enrolled();
        String unknown = "z" + person.login().substring(1);

        assertThat(plain(password(person.login(), "wrong", "/"), person.login()))
                .isEqualTo(plain(password(unknown, "wrong", "/"), unknown))
                .contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    private static String plain(MvcResult result, String login) throws Exception {
        return result.getResponse()
                .getContentAsString()
                .replace(login, "LOGIN")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void thePauseIsSaidInWords() throws Exception {
        String login = People.newLogin();
        for (int i = 0; i < 5; i++) {
            password(login, "wrong", "/");
        }

        assertThat(password(login, "wrong", "/").getResponse().getContentAsString())
                .contains("Hãy thử lại sau 30 giây");
    }

    @Test
    void aHeaderDoesNotMakeAnotherNetwork() throws Exception {
        String login = People.newLogin();
        for (int i = 0; i < 5; i++) {
            web.perform(
                    form("/login", Map.of("login", login, "password", "x"))
                            .header("X-Forwarded-For", "198.51.100." + i)
                            .header("Forwarded", "for=198.51.100." + i));
        }

        assertThat(password(login, "wrong", "/").getResponse().getContentAsString())
                .contains("Hãy thử lại sau");
    }

    @Test
    void whatSomebodyTypedIsShownAsText() throws Exception {
        assertThat(
                        password("\"><script>alert(1)</script>", "x", "/")
                                .getResponse()
                                .getContentAsString())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void bothLanguagesAreAPressAwayAndRemembered() throws Exception {
        web.perform(get("/login")).andExpect(content().string(has("Đăng nhập cán bộ")));
        web.perform(get("/login?lang=en"))
                .andExpect(content().string(has("Staff log-in")))
                .andExpect(content().string(has("<html lang=\"en\">")))
                .andExpect(cookie().value("tram-lang", "en"));
        web.perform(get("/login").cookie(new Cookie("tram-lang", "en")))
                .andExpect(content().string(has("Staff log-in")));
        web.perform(get("/login?lang=zz")).andExpect(content().string(has("Đăng nhập cán bộ")));
    }

    @Test
    void thePageIsNeitherFramedNorCachedAndRunsNoForeignScript() throws Exception {
        web.perform(get("/login"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        allOf(
                                                has("default-src 'none'"),
                                                has("frame-ancestors 'none'"),
                                                not(has("unsafe")))))
                .andExpect(header().string("Cache-Control", has("no-store")))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        web.perform(get("/login").secure(true))
                .andExpect(header().exists("Strict-Transport-Security"));
    }

    @Test
    void theDeviceCookieIsOutOfReachOfScriptsAndGoesToTheLoginOnly() throws Exception {
        MvcResult done = signedIn(people.enrolled(), "/");
        Cookie device =
                Arrays.stream(done.getResponse().getCookies())
                        .filter(one -> one.getName().startsWith("tram-device-"))
                        .findFirst()
                        .orElseThrow();

        assertThat(device.isHttpOnly()).isTrue();
        assertThat(device.getPath()).isEqualTo("/login");
        assertThat(device.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void filesAreLinkedWithTheirVersion() throws Exception {
        String page = web.perform(get("/login")).andReturn().getResponse().getContentAsString();

        assertThat(page)
                .contains(
                        "/" + AssetAddress.of("app.css") + "\"",
                        "/" + AssetAddress.of("staff/login.css") + "\"",
                        "/" + AssetAddress.of("staff/login.js") + "\"");
    }

    @Test
    void aClosedAccountIsOutWithItsNextRequest() throws Exception {
        Person person = people.enrolled();
        MockHttpSession session = sessionOf(signedIn(person, "/"));
        web.perform(get("/probe").session(session)).andExpect(status().isOk());

        administration.deactivate(people.administrator(), person.id());

        web.perform(get("/probe").session(session)).andExpect(redirectedUrlPattern("/login?*"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theFirstLoginShowsTheQrOnceAndThenTheSpareCodes() throws Exception {
        String login = People.newLogin();
        var created =
                administration
                        .create(people.administrator(), new NewAccount(login, "Mới Đến", "", "vi"))
                        .value();
        MockHttpSession session = sessionOf(password(login, created.password().reveal(), "/"));
        web.perform(get("/login/enrol").session(session))
                .andExpect(content().string(has("<svg class=\"qr\"")));
        MvcResult codes =
                web.perform(
                                form("/login/enrol", Map.of("code", people.code(created.id(), 0)))
                                        .session(session))
                        .andExpect(content().string(has("Mười mã dự phòng")))
                        .andExpect(content().string(has("href=\"/login/password\"")))
                        .andReturn();
        MockHttpSession next = sessionOf(codes);
        web.perform(get("/login/enrol").session(next)).andExpect(redirectedUrl("/login"));
        // reloading the page of the codes sends its form again
        web.perform(form("/login/enrol", Map.of("code", "000000")).session(next))
                .andExpect(redirectedUrl("/login/password"));
        web.perform(get("/probe").session(next)).andExpect(redirectedUrlPattern("/login?*"));
        web.perform(
                        form("/login/password", Map.of("password", "short", "repeated", "short"))
                                .session(next))
                .andExpect(content().string(has("ít nhất 12 ký tự")));
        web.perform(
                        form(
                                        "/login/password",
                                        Map.of(
                                                "password",
                                                "mưa rơi ngoài hiên",
                                                "repeated",
                                                "mưa rơi ngoài hiên"))
                                .session(next))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void outsideTheDemonstrationThereAreNoCardsAndNoWayPastThePassword() throws Exception {
        Person person = people.enrolled();
        web.perform(get("/login")).andExpect(content().string(not(has("class=\"demo"))));
        MvcResult result =
                web.perform(form("/login/demo", Map.of("account", person.login())))
                        .andExpect(redirectedUrl("/login"))
                        .andReturn();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void loggingOutEndsTheSession() throws Exception {
        MockHttpSession session = sessionOf(signedIn(people.enrolled(), "/"));

        web.perform(form("/logout", Map.of()).session(session))
                .andExpect(redirectedUrl("/login?logout"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theWayToANewPasswordIsExplained() throws Exception {
        web.perform(get("/login/forgotten"))
                .andExpect(status().isOk())
                .andExpect(content().string(has("quản trị viên của đơn vị")));
    }

    private static Matcher<String> has(String part) {
        return containsString(part);
    }
}
