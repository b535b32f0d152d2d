package vn.tram.portal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tram.doses.DoseWorld;
import vn.tram.people.PersonId;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

@PortalTest
class OwnRecordTest {

    private static final String NAME = "Lục Thị Én";
    private static final LocalDate BORN = LocalDate.of(1979, 3, 8);

    @Autowired MockMvc mvc;
    @Autowired PortalWorld world;
    @Autowired DoseWorld doses;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @BeforeEach
    void units() throws Exception {
        doses.units();
    }

    @Test
    void nameBirthDatePhoneAndCodeTogetherOpenTheRecord() throws Exception {
        String phone = PortalWorld.phone();
        PersonId person = world.person(NAME, BORN, phone);
        Cookie request = ask(NAME, phone);

        Cookie record = open(request, code(phone));

        mvc.perform(get(PortalRoutes.OWN).cookie(record))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NAME)))
                .andExpect(content().string(containsString("Chưa có mũi tiêm")))
                .andExpect(content().string(containsString("chủ hồ sơ mở bằng mã tin nhắn")));
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(*) FROM audit_entry WHERE subject_id = :id"
                                                + " AND action = 'person.opened-by-owner'")
                                .param("id", person.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void withoutDiacriticsTheNameStillFits() throws Exception {
        String phone = PortalWorld.phone();
        world.person("Đàm Văn Hòa", BORN, phone);

        assertThat(open(ask("dam van hoa", phone), code(phone))).isNotNull();
    }

    @Test
    void twoOnOnePhoneWhoDifferInAMarkAreToldApartByIt() throws Exception {
        String phone = PortalWorld.phone();
        world.person("Đàm Thị Mai", BORN, phone);
        world.person("Đàm Thị Mái", BORN, phone);

        Cookie record = open(ask("Đàm Thị Mái", phone), code(phone));

        mvc.perform(get(PortalRoutes.OWN).cookie(record))
                .andExpect(content().string(containsString("Đàm Thị Mái")));
    }

    @Test
    void nobodysDataGetTheSameAnswerAndNoMessage() throws Exception {
        String phone = PortalWorld.phone();
        String known = PortalWorld.phone();
        world.person(NAME, BORN, known);

        MockHttpServletResponse nobody = answer(asking("Không Có Ai", phone));
        MockHttpServletResponse somebody = answer(asking(NAME, known));

        assertThat(nobody.getStatus()).isEqualTo(somebody.getStatus());
        assertThat(nobody.getRedirectedUrl()).isEqualTo(somebody.getRedirectedUrl());
        assertThat(nobody.getCookies()).hasSameSizeAs(somebody.getCookies());
        // one thread sends in the order of asking: the second is there, so the first had its turn
        code(known);
        assertThat(world.codeFor(phone)).isEmpty();
        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_CODE)
                                .cookie(nobody.getCookie("tram-code"))
                                .param("ma", "123456"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Còn 4 lần")));
    }

    @Test
    void anotherBirthDateOpensNothing() throws Exception {
        String phone = PortalWorld.phone();
        String later = PortalWorld.phone();
        world.person(NAME, BORN.plusDays(1), phone);
        world.person(NAME, BORN, later);

        ask(NAME, phone);
        ask(NAME, later);

        code(later);
        assertThat(world.codeFor(phone)).isEmpty();
    }

    @Test
    void fiveWrongCodesEndTheRequestAlsoForTheRightOne() throws Exception {
        String phone = PortalWorld.phone();
        world.person(NAME, BORN, phone);
        Cookie request = ask(NAME, phone);
        String right = code(phone);
        String wrong = right.equals("000000") ? "000001" : "000000";

        for (int left = 4; left >= 1; left--) {
            mvc.perform(enter(request, wrong))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("Còn " + left + " lần")));
        }
        mvc.perform(enter(request, wrong)).andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
        mvc.perform(enter(request, right)).andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
    }

    @Test
    void aCodeEndsAfterFiveMinutes() throws Exception {
        String phone = PortalWorld.phone();
        world.person(NAME, BORN, phone);
        Cookie request = ask(NAME, phone);
        String right = code(phone);
        Instant now = clock.instant();
        assertThat(expiry(request)).isBetween(now.plusSeconds(240), now.plusSeconds(301));

        expire(request);

        mvc.perform(enter(request, right)).andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
    }

    @Test
    void theCodeOfAnotherRequestFitsNot() throws Exception {
        String phone = PortalWorld.phone();
        String other = PortalWorld.phone();
        world.person(NAME, BORN, phone);
        world.person("Ma Văn Khác", BORN, other);
        Cookie request = ask(NAME, phone);
        ask("Ma Văn Khác", other);
        String foreign = code(other);
        if (foreign.equals(code(phone))) {
            return;
        }

        mvc.perform(enter(request, foreign)).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aCodeOpensOnce() throws Exception {
        String phone = PortalWorld.phone();
        world.person(NAME, BORN, phone);
        Cookie request = ask(NAME, phone);
        String right = code(phone);
        open(request, right);

        mvc.perform(enter(request, right)).andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
    }

    @Test
    void aCookieThatSomebodyWroteOpensNothing() throws Exception {
        PersonId person = world.person(NAME, BORN, PortalWorld.phone());
        String forged = person.value() + ".9999999999." + "0".repeat(64);

        mvc.perform(get(PortalRoutes.OWN).cookie(new Cookie("tram-record", forged)))
                .andExpect(content().string(not(containsString(NAME))))
                .andExpect(content().string(containsString("name=\"dt\"")));
        mvc.perform(enter(new Cookie("tram-code", forged), "123456"))
                .andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
    }

    @Test
    void theCookieForTheCodeIsNoneForTheRecord() throws Exception {
        String phone = PortalWorld.phone();
        world.person(NAME, BORN, phone);
        Cookie request = ask(NAME, phone);

        mvc.perform(get(PortalRoutes.OWN).cookie(new Cookie("tram-record", request.getValue())))
                .andExpect(content().string(containsString("name=\"dt\"")));
    }

    @Test
    void aPhoneGetsOnlySoManyCodes() throws Exception {
        String phone = PortalWorld.phone();
        for (int i = 0; i < 3; i++) {
            mvc.perform(asking("Không Có Ai", phone)).andExpect(status().is3xxRedirection());
        }

        mvc.perform(asking("Không Có Ai", phone))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"))
                .andExpect(content().string(containsString("quá nhiều lần")));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        mvc.perform(PortalWorld.form(PortalRoutes.OWN))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chưa có họ và tên")))
                .andExpect(content().string(containsString("Chưa có ngày sinh")))
                .andExpect(content().string(containsString("Chưa có số điện thoại")));
    }

    @Test
    void whatWasTypedIsShownAgainAsText() throws Exception {
        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN)
                                .param("ten", "<script>alert(1)</script>")
                                .param("ngay", "31")
                                .param("thang", "2")
                                .param("nam", "1979")
                                .param("dt", "12"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;")));
    }

    @Test
    void signingOutClosesTheRecord() throws Exception {
        MockHttpServletResponse out = answer(PortalWorld.form(PortalRoutes.SIGN_OUT));

        assertThat(out.getCookie("tram-record").getMaxAge()).isZero();
        assertThat(out.getRedirectedUrl()).isEqualTo(PortalRoutes.OWN + "?out");
    }

    private MockHttpServletRequestBuilder asking(String name, String phone) {
        return PortalWorld.form(PortalRoutes.OWN)
                .param("ten", name)
                .param("ngay", "8")
                .param("thang", "3")
                .param("nam", "1979")
                .param("dt", phone);
    }

    private Cookie ask(String name, String phone) throws Exception {
        return Optional.ofNullable(answer(asking(name, phone)).getCookie("tram-code"))
                .orElseThrow();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder enter(Cookie request, String code) {
        return PortalWorld.form(PortalRoutes.OWN_CODE).cookie(request).param("ma", code);
    }

    private Cookie open(Cookie request, String code) throws Exception {
        MockHttpServletResponse opened = answer(enter(request, code));
        assertThat(opened.getRedirectedUrl()).isEqualTo(PortalRoutes.OWN);
        Cookie record = opened.getCookie("tram-record");
        assertThat(record.isHttpOnly()).isTrue();
        assertThat(record.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(record.getMaxAge()).isEqualTo((int) Duration.ofMinutes(15).toSeconds());
        return record;
    }

    private String code(String phone) {
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());
        return world.codeFor(phone).orElseThrow();
    }

    private Instant expiry(Cookie request) {
        return jdbc.sql("SELECT expires_at FROM portal_code WHERE id = :id")
                .param("id", id(request))
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void expire(Cookie request) {
        jdbc.sql("UPDATE portal_code SET expires_at = :past WHERE id = :id")
                .param("past", Timestamp.from(clock.instant().minusMillis(1)))
                .param("id", id(request))
                .update();
    }

    private static String id(Cookie request) {
        return request.getValue().substring(0, 36);
    }
}
