package vn.tram.portal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.people.PersonId;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

/** Danger first, then one question a page, without JavaScript. */
@PortalTest
class EventReportPagesTest {

    private static final String NAME = "Hoàng Thị Sâm";
    private static final LocalDate BORN = LocalDate.of(1984, 5, 2);

    @Autowired private MockMvc mvc;
    @Autowired private PortalWorld world;
    @Autowired private DoseWorld doses;
    @Autowired private JdbcClient jdbc;

    private Cookie record;
    private DoseView dose;
    private PersonId person;

    @BeforeEach
    void somebodyWhoOpenedTheirRecord() throws Exception {
        doses.units();
        jdbc.sql(
                        "INSERT IGNORE INTO facility (id, code, name, name_key, kind, commune_code, valid_from, revision)"
                                + " VALUES ('0190aaaa-0000-7000-8000-0000000000aa', 'T-EVENTS', 'Trạm Y tế xã Hạ Lang', 'tram y te xa ha lang',"
                                + " 'HEALTH_STATION', '01558', '2025-07-01', 0)")
                .update();
        String phone = PortalWorld.phone();
        person = world.person(NAME, BORN, phone);
        dose = doses.had(person, "COMIRNATY", "2026-11-10");
        Cookie request =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.OWN)
                                        .param("ten", NAME)
                                        .param("ngay", "2")
                                        .param("thang", "5")
                                        .param("nam", "1984")
                                        .param("dt", phone))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-code");
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());
        record =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.OWN_CODE)
                                        .cookie(request)
                                        .param("ma", world.codeFor(phone).orElseThrow()))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-record");
    }

    private MockHttpServletRequestBuilder step(String... namesAndValues) {
        MockHttpServletRequestBuilder form =
                PortalWorld.form(PortalRoutes.EVENT_STEP).cookie(record);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    private int reports() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM adverse_event e JOIN adverse_event_report_of o ON o.case_id = e.id WHERE e.person_id = :id")
                .param("id", person.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatToDoInDangerIsSaidBeforeAnythingIsAsked() throws Exception {
        mvc.perform(get(PortalRoutes.EVENT).with(PortalWorld.fromElsewhere()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tel:115")))
                .andExpect(content().string(containsString("đến cơ sở y tế ngay")));
    }

    @Test
    void withoutACodeEveryPageLeadsToWhereCodesAreAskedFor() throws Exception {
        mvc.perform(get(PortalRoutes.EVENT_STEP).with(PortalWorld.fromElsewhere()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern(PortalRoutes.OWN + "?event"));
        mvc.perform(
                        PortalWorld.form(PortalRoutes.EVENT_STEP)
                                .param("mui", dose.id().value().toString())
                                .param("gui", "1"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern(PortalRoutes.OWN + "?event"));
        assertThat(reports()).isZero();
    }

    @Test
    void oneQuestionFollowsAnotherAndNothingIsAskedTwice() throws Exception {
        String id = dose.id().value().toString();
        mvc.perform(get(PortalRoutes.EVENT_STEP).cookie(record).with(PortalWorld.fromElsewhere()))
                .andExpect(content().string(containsString("Sau mũi tiêm nào?")))
                .andExpect(content().string(containsString("10/11/2026")));
        mvc.perform(step("hoi", "mui", "mui", id))
                .andExpect(content().string(containsString("Có những dấu hiệu nào?")))
                .andExpect(content().string(containsString("checkbox")));
        mvc.perform(step("hoi", "dau", "mui", id, "dau", "RASH", "dau", "FEVER"))
                .andExpect(content().string(containsString("Bắt đầu khi nào?")))
                .andExpect(content().string(containsString("value=\"RASH FEVER\"")));
        mvc.perform(
                        step(
                                "hoi",
                                "nay",
                                "mui",
                                id,
                                "dau",
                                "RASH",
                                "ngay",
                                "11/11/2026",
                                "nay",
                                "RECOVERING"))
                .andExpect(content().string(containsString("Kể thêm điều đã xảy ra")));
        mvc.perform(
                        step(
                                "mui",
                                id,
                                "dau",
                                "RASH",
                                "ngay",
                                "11/11/2026",
                                "nay",
                                "RECOVERING",
                                "loi",
                                "Nổi ban"))
                .andExpect(content().string(containsString("Xem lại trước khi gửi")))
                .andExpect(content().string(containsString(NAME)));
        assertThat(reports()).isZero();
    }

    @Test
    void aDoseGivenElsewhereIsToldInWords() throws Exception {
        mvc.perform(step("hoi", "mui", "mui", "khac"))
                .andExpect(content().string(containsString("Đã tiêm vắc xin gì, ở đâu?")));
    }

    @Test
    void anEmptyOrImpossibleAnswerIsAskedOnceMore() throws Exception {
        String id = dose.id().value().toString();
        mvc.perform(step("hoi", "dau", "mui", id))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chọn hoặc ghi câu trả lời")));
        mvc.perform(step("hoi", "ngay", "mui", id, "dau", "RASH", "d", "31", "m", "2", "y", "2026"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ghi ngày như")));
        mvc.perform(step("hoi", "mui", "mui", "0190aaaa-0000-7000-8000-000000000001"))
                .andExpect(content().string(containsString("Sau mũi tiêm nào?")));
        mvc.perform(
                        step(
                                "mui",
                                id,
                                "dau",
                                "RASH",
                                "ngay",
                                "1/11/2026",
                                "nay",
                                "RECOVERING",
                                "loi",
                                "Nổi ban",
                                "gui",
                                "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bắt đầu khi nào?")));
        assertThat(reports()).isZero();
    }

    @Test
    void whatIsSentHasACaseNumberAndOneCaseHoweverOftenItIsSent() throws Exception {
        String command =
                "0190aaaa-0000-7000-8000-"
                        + String.format("%012x", System.nanoTime() & 0xffffffffffffL);
        for (int i = 0; i < 2; i++) {
            mvc.perform(
                            step(
                                    "lenh",
                                    command,
                                    "mui",
                                    dose.id().value().toString(),
                                    "dau",
                                    "DYSPNOEA",
                                    "ngay",
                                    "11/11/2026",
                                    "nay",
                                    "NOT_RECOVERED",
                                    "loi",
                                    "Khó thở buổi tối",
                                    "gui",
                                    "1"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("SC-")))
                    .andExpect(content().string(containsString("trong 24 giờ")))
                    .andExpect(content().string(not(containsString(NAME))));
        }
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void everyPageSpeaksEnglishToo() throws Exception {
        mvc.perform(get(PortalRoutes.EVENT_EN).with(PortalWorld.fromElsewhere()))
                .andExpect(content().string(containsString("Report an event after a dose")))
                .andExpect(content().string(not(containsString("!portal"))));
    }
}
