package vn.tram.portal.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.people.PersonId;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

/** Complaining without JavaScript: one question a page, then the number, then what became of it. */
@PortalTest
class ComplaintPagesTest {

    private static final String NAME = "Lục Thị Én";
    private static final LocalDate BORN = LocalDate.of(1979, 3, 8);

    @Autowired private MockMvc mvc;
    @Autowired private PortalWorld world;
    @Autowired private DoseWorld doses;
    @Autowired private JdbcClient jdbc;

    private Cookie record;
    private DoseView dose;

    @BeforeEach
    void somebodyWhoOpenedTheirRecord() throws Exception {
        doses.units();
        record = opened(PortalWorld.phone());
    }

    private Cookie opened(String phone) throws Exception {
        PersonId person = world.person(NAME, BORN, phone);
        dose = doses.had(person, "COMIRNATY", "2021-11-15");
        Cookie request =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.OWN)
                                        .param("ten", NAME)
                                        .param("ngay", "8")
                                        .param("thang", "3")
                                        .param("nam", "1979")
                                        .param("dt", phone))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-code");
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());
        return mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_CODE)
                                .cookie(request)
                                .param("ma", world.codeFor(phone).orElseThrow()))
                .andReturn()
                .getResponse()
                .getCookie("tram-record");
    }

    private MockHttpServletRequestBuilder step(String... namesAndValues) {
        MockHttpServletRequestBuilder form =
                PortalWorld.form(PortalRoutes.COMPLAINT_STEP).cookie(record);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    private String filed() throws Exception {
        String to =
                mvc.perform(
                                step(
                                        "viec",
                                        "DOSE_DATA",
                                        "mui",
                                        dose.id().value().toString(),
                                        "cho",
                                        "GIVEN_ON",
                                        "ngay",
                                        "5/11/2021",
                                        "loi",
                                        "Giấy ghi ngày 5 tháng 11",
                                        "gui",
                                        "1"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return to.replaceAll(".*so=([^&]+).*", "$1");
    }

    @Test
    void withoutACodeEveryPageLeadsToWhereCodesAreAskedFor() throws Exception {
        for (String page :
                new String[] {
                    PortalRoutes.COMPLAINTS,
                    PortalRoutes.COMPLAINT_STEP,
                    PortalRoutes.COMPLAINT_VIEW + "?so=PA-2026-0001-222"
                }) {
            mvc.perform(get(page).with(PortalWorld.fromElsewhere()))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrlPattern(PortalRoutes.OWN + "?complain"));
        }
    }

    @Test
    void eachAnswerLeadsToTheNextQuestionAndKeepsWhatWasAnswered() throws Exception {
        mvc.perform(get(PortalRoutes.COMPLAINT_STEP).cookie(record))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bạn phản ánh về việc gì?")));
        mvc.perform(step("hoi", "viec", "viec", "DOSE_DATA"))
                .andExpect(content().string(containsString("Mũi tiêm nào?")))
                .andExpect(content().string(containsString("value=\"DOSE_DATA\"")));
        String mui = dose.id().value().toString();
        mvc.perform(step("viec", "DOSE_DATA", "mui", mui))
                .andExpect(content().string(containsString("Chỗ nào sai?")));
        mvc.perform(step("viec", "DOSE_DATA", "mui", mui, "cho", "GIVEN_ON"))
                .andExpect(content().string(containsString("Ngày tiêm đúng là ngày nào?")));
        mvc.perform(
                        step(
                                "viec",
                                "DOSE_DATA",
                                "mui",
                                mui,
                                "cho",
                                "GIVEN_ON",
                                "d",
                                "5",
                                "m",
                                "11",
                                "y",
                                "2021"))
                .andExpect(content().string(containsString("Bạn muốn nói thêm gì?")));
        mvc.perform(
                        step(
                                "viec",
                                "DOSE_DATA",
                                "mui",
                                mui,
                                "cho",
                                "GIVEN_ON",
                                "ngay",
                                "5/11/2021",
                                "loi",
                                "Giấy ghi ngày 5"))
                .andExpect(content().string(containsString("Xem lại trước khi gửi")))
                .andExpect(content().string(containsString("5/11/2021")));
    }

    @Test
    void anAnswerThatCannotBeIsAskedForAgainWithAReason() throws Exception {
        String mui = dose.id().value().toString();
        mvc.perform(
                        step(
                                "viec",
                                "DOSE_DATA",
                                "mui",
                                mui,
                                "cho",
                                "GIVEN_ON",
                                "d",
                                "31",
                                "m",
                                "2",
                                "y",
                                "2021"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ngày tiêm đúng là ngày nào?")));
        mvc.perform(step("viec", "PERSONAL_DATA", "cho", "NAME", "dung", "Nguyen Thi En"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không dấu")));
        mvc.perform(step("hoi", "viec"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chọn hoặc ghi câu trả lời")));
    }

    @Test
    void whatWasFiledIsFollowedAndWithdrawn() throws Exception {
        String reference = filed();
        assertThat(reference).matches("PA-\\d{4}-\\d{4,}-[A-Z2-9]{3}");

        mvc.perform(get(PortalRoutes.COMPLAINTS).cookie(record))
                .andExpect(content().string(containsString(reference)));
        mvc.perform(get(PortalRoutes.COMPLAINT_VIEW).param("so", reference).cookie(record))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hẹn trả lời")));
        mvc.perform(
                        PortalWorld.form(PortalRoutes.COMPLAINT_VIEW)
                                .cookie(record)
                                .param("so", reference)
                                .param("lam", "withdraw"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(PortalRoutes.COMPLAINT_VIEW).param("so", reference).cookie(record))
                .andExpect(content().string(containsString("Đã rút")));
    }

    @Test
    void anotherPersonsNumberShowsNothing() throws Exception {
        String reference = filed();
        Cookie other = opened(PortalWorld.phone());

        mvc.perform(get(PortalRoutes.COMPLAINT_VIEW).param("so", reference).cookie(other))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("Hẹn trả lời"))));
    }

    @Test
    void aPictureIsKeptAsAPictureAndNothingElse() throws Exception {
        String reference = filed();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png", png);
        byte[] withMore = "GIF89a nothing more".getBytes();

        send(reference, png.toByteArray()).andExpect(status().is3xxRedirection());
        send(reference, png.toByteArray()).andExpect(status().is3xxRedirection());
        send(reference, withMore).andExpect(status().isUnprocessableEntity());
        send(reference, "<script>alert(1)</script>".getBytes())
                .andExpect(status().isUnprocessableEntity());

        byte[] kept =
                jdbc.sql(
                                "SELECT e.jpeg FROM complaint_evidence e JOIN complaint c"
                                        + " ON c.id = e.complaint_id WHERE c.code = :code")
                        .param("code", reference.substring(0, reference.lastIndexOf('-')))
                        .query(byte[].class)
                        .single();
        assertThat(kept).startsWith((byte) 0xFF, (byte) 0xD8);
    }

    private org.springframework.test.web.servlet.ResultActions send(String reference, byte[] file)
            throws Exception {
        return mvc.perform(
                multipart(PortalRoutes.COMPLAINT_PICTURE)
                        .file(new MockMultipartFile("anh", "giay.png", "image/png", file))
                        .param("so", reference)
                        .cookie(record)
                        .with(csrf())
                        .with(PortalWorld.fromElsewhere()));
    }
}
