package vn.tram.portal.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.photos.PaperSamples;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;
import vn.tram.stock.StockWorld;

/** Complaining without JavaScript: one question a page, then the number, then what became of it. */
@PortalTest
class ComplaintPagesTest {

    private static final String NAME = "Lục Thị Én";
    private static final LocalDate BORN = LocalDate.of(1979, 3, 8);

    @Autowired private MockMvc mvc;
    @Autowired private PortalWorld world;
    @Autowired private DoseWorld doses;
    @Autowired private JdbcClient jdbc;

    private String phone;
    private DoseView dose;
    private Cookie visit;

    @BeforeEach
    void somebodyWithADose() throws Exception {
        doses.units();
        phone = PortalWorld.phone();
        PersonId person = world.person(NAME, BORN, phone);
        dose = doses.had(person, "COMIRNATY", "2021-11-15");
        visit = proved(phone);
    }

    /** A phone proved by its code; who it is was not asked yet. */
    private Cookie proved(String number) throws Exception {
        Cookie request =
                mvc.perform(PortalWorld.form(PortalRoutes.COMPLAINT_PHONE).param("dt", number))
                        .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CODE))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-phone");
        return mvc.perform(
                        PortalWorld.form(PortalRoutes.COMPLAINT_CODE)
                                .cookie(request)
                                .param("ma", world.codeFor(number).orElseThrow()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("tram-visit");
    }

    private ResultActions answer(Cookie who, String key, String... answers) throws Exception {
        return mvc.perform(
                PortalWorld.form(PortalRoutes.COMPLAINT_STEP)
                        .cookie(who)
                        .param("hoi", key)
                        .param("a", answers));
    }

    private ResultActions day(Cookie who, String key, String d, String m, String y)
            throws Exception {
        return mvc.perform(
                PortalWorld.form(PortalRoutes.COMPLAINT_STEP)
                        .cookie(who)
                        .param("hoi", key)
                        .param("d", d)
                        .param("m", m)
                        .param("y", y));
    }

    private ResultActions asked(Cookie who, String key) throws Exception {
        return mvc.perform(
                get(PortalRoutes.COMPLAINT_STEP)
                        .param("hoi", key)
                        .cookie(who)
                        .with(PortalWorld.fromElsewhere()));
    }

    private ResultActions sent(Cookie who) throws Exception {
        return mvc.perform(PortalWorld.form(PortalRoutes.COMPLAINT_CHECK).cookie(who));
    }

    private ResultActions paper(Cookie who, String act, byte[] file) throws Exception {
        return mvc.perform(
                multipart(PortalRoutes.COMPLAINT_PAPER)
                        .file(new MockMultipartFile("anh", "giay.jpg", "image/jpeg", file))
                        .param("lam", act)
                        .cookie(who)
                        .with(csrf())
                        .with(PortalWorld.fromElsewhere()));
    }

    private void iAm(Cookie who, String name) throws Exception {
        answer(who, "ten", name).andExpect(next("sinh"));
        day(who, "sinh", "8", "3", "1979").andExpect(next("viec"));
    }

    private static ResultMatcher next(String key) {
        return redirectedUrl(PortalRoutes.COMPLAINT_STEP + "?hoi=" + key);
    }

    private static String reference(ResultActions sent) throws Exception {
        String to =
                sent.andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return to.replaceAll(".*so=([^&]+).*", "$1");
    }

    /** The day of the dose is wrong, up to the last look. */
    private void wrongDay(Cookie who) throws Exception {
        iAm(who, NAME);
        answer(who, "viec", "DOSE_DATA").andExpect(next("mui"));
        answer(who, "mui", dose.id().value().toString()).andExpect(next("cho"));
        answer(who, "cho", "GIVEN_ON").andExpect(next("dung-given-on"));
        day(who, "dung-given-on", "5", "11", "2021").andExpect(next("giay"));
        answer(who, "giay", "").andExpect(next("loi"));
        answer(who, "loi", "").andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CHECK));
    }

    private Map<String, Object> complaint(String reference) {
        return jdbc.sql("SELECT * FROM complaint WHERE code = :code")
                .param("code", reference.substring(0, reference.lastIndexOf('-')))
                .query()
                .singleRow();
    }

    @Test
    void withoutACodeEveryPageLeadsToWhereCodesAreAskedFor() throws Exception {
        for (String page :
                List.of(
                        PortalRoutes.COMPLAINT_STEP,
                        PortalRoutes.COMPLAINT_CHECK,
                        PortalRoutes.COMPLAINT_PAPER)) {
            mvc.perform(get(page).with(PortalWorld.fromElsewhere()))
                    .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_PHONE + "?het"));
        }
        mvc.perform(
                        get(PortalRoutes.COMPLAINT_VIEW)
                                .param("so", "PA-2026-0001-222")
                                .with(PortalWorld.fromElsewhere()))
                .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_FOLLOW));
        mvc.perform(get(PortalRoutes.COMPLAINT_PAPER_IMAGE).with(PortalWorld.fromElsewhere()))
                .andExpect(status().isNotFound());
    }

    @Test
    void beforeTheCodeAKnownPhoneAndAnUnknownOneAreAnsweredAlike() throws Exception {
        String stranger = PortalWorld.phone();
        String[] pages = new String[2];
        for (int i = 0; i < 2; i++) {
            String number = i == 0 ? phone : stranger;
            Cookie request =
                    mvc.perform(PortalWorld.form(PortalRoutes.COMPLAINT_PHONE).param("dt", number))
                            .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CODE))
                            .andReturn()
                            .getResponse()
                            .getCookie("tram-phone");
            assertThat(world.codeFor(number)).isPresent();
            pages[i] =
                    mvc.perform(get(PortalRoutes.COMPLAINT_CODE).cookie(request))
                            .andExpect(content().string(containsString("che đến khi nhập mã")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString()
                            .replaceAll("09••••• \\d{3}", "")
                            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        }
        assertThat(pages[0]).isEqualTo(pages[1]);
    }

    @Test
    void aCodeThatProvesAPhoneOpensNoRecord() throws Exception {
        Cookie request =
                mvc.perform(PortalWorld.form(PortalRoutes.COMPLAINT_PHONE).param("dt", phone))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-phone");
        Cookie asRecord = new Cookie("tram-code", request.getValue());

        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_CODE)
                                .cookie(asRecord)
                                .param("ma", world.codeFor(phone).orElseThrow()))
                .andExpect(redirectedUrl(PortalRoutes.OWN + "?spent"));
    }

    @Test
    void eachAnswerLeadsToTheNextQuestionAndTheWrongFieldIsPointedAt() throws Exception {
        iAm(visit, "luc thi en");
        answer(visit, "viec", "DOSE_DATA").andExpect(next("mui"));
        asked(visit, "mui").andExpect(content().string(containsString("15/11/2021")));
        answer(visit, "mui", dose.id().value().toString()).andExpect(next("cho"));
        asked(visit, "cho")
                .andExpect(content().string(containsString("Đang ghi: 15/11/2021")))
                .andExpect(content().string(containsString("Câu 5 trên 7")));
        answer(visit, "cho", "GIVEN_ON", "LOT").andExpect(next("dung-given-on"));
        day(visit, "dung-given-on", "5", "11", "2021").andExpect(next("dung-lot"));
        answer(visit, "dung-lot", "FH8020").andExpect(next("giay"));
        answer(visit, "giay", "").andExpect(next("loi"));
        answer(visit, "loi", "Giấy ghi ngày 5")
                .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CHECK));
        mvc.perform(get(PortalRoutes.COMPLAINT_CHECK).cookie(visit))
                .andExpect(content().string(containsString(NAME)))
                .andExpect(content().string(containsString("FH8020")))
                .andExpect(content().string(containsString("hoi&#x3D;dung-lot")));

        answer(visit, "dung-lot", "FH8021").andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CHECK));
        String reference = reference(sent(visit));

        Map<String, Object> kept = complaint(reference);
        assertThat(kept.get("person_name")).isEqualTo(NAME);
        assertThat(kept.get("dose_id")).isEqualTo(dose.id().value());
        assertThat(
                        jdbc.sql(
                                        "SELECT claimed FROM complaint_field WHERE complaint_id = :id"
                                                + " AND claimed IS NOT NULL ORDER BY field")
                                .param("id", kept.get("id"))
                                .query(String.class)
                                .list())
                .containsExactly("2021-11-05", "FH8021");
    }

    @Test
    void anAnswerThatCannotBeIsAskedForAgainWithAReasonAndKeepsWhatWasTyped() throws Exception {
        answer(visit, "ten", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#answer\"")));
        iAm(visit, NAME);
        answer(visit, "viec", "NOTHING").andExpect(status().isUnprocessableEntity());
        answer(visit, "viec", "DOSE_DATA");
        answer(visit, "mui", dose.id().value().toString());
        answer(visit, "cho", "GIVEN_ON");
        day(visit, "dung-given-on", "31", "2", "2021")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Không có ngày này")))
                .andExpect(content().string(containsString("value=\"31\"")));
        String future = String.valueOf(doses.today().getYear() + 1);
        day(visit, "dung-given-on", "5", "11", future)
                .andExpect(content().string(containsString("không được sau hôm nay")));
        day(visit, "dung-given-on", "15", "11", "2021")
                .andExpect(content().string(containsString("Hồ sơ đang ghi đúng như vậy")));
        sent(visit).andExpect(next("dung-given-on"));
    }

    @Test
    void somebodyElsesDoseIsNoAnswer() throws Exception {
        PersonId other = world.person("Hà Văn Kín", BORN, PortalWorld.phone());
        DoseView theirs = doses.had(other, "COMIRNATY", "2021-11-15");
        iAm(visit, NAME);
        answer(visit, "viec", "EXTRA_DOSE");

        answer(visit, "mui", theirs.id().value().toString())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Chọn một câu trả lời")));
    }

    @Test
    void anotherNameWithTheSamePhoneOpensNothingAndTheNamesAreCounted() throws Exception {
        iAm(visit, "Hà Thị Khác");
        answer(visit, "viec", "DOSE_DATA").andExpect(next("cho"));
        asked(visit, "cho")
                .andExpect(content().string(not(containsString("Đang ghi"))))
                .andExpect(content().string(containsString("chưa khớp hồ sơ nào")));

        for (int i = 0; i < 4; i++) {
            answer(visit, "ten", "Hà Thị Khác " + "ABCD".charAt(i)).andExpect(next("cho"));
        }
        answer(visit, "ten", NAME)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Đã thử nhiều họ tên")));
    }

    @Test
    void aNameWithoutItsMarksIsAskedForAgainWhereNoRecordHasIt() throws Exception {
        answer(visit, "ten", "Ha Thi Khac").andExpect(next("sinh"));

        day(visit, "sinh", "8", "3", "1979")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không dấu")))
                .andExpect(content().string(containsString("value=\"Ha Thi Khac\"")));
    }

    @Test
    void whoeverHasNoRecordIsAskedForThePlaceAndItGoesToTheDeskThere() throws Exception {
        UUID station = facility("Trạm Y tế thử phản ánh");
        for (String at : List.of("site", "commune", "province")) {
            Cookie stranger = proved(PortalWorld.phone());
            iAm(stranger, "Mã Thị Mới");
            answer(stranger, "viec", "DOSE_MISSING").andExpect(next("dung-product"));
            answer(stranger, "dung-product", "COMIRNATY").andExpect(next("dung-given-on"));
            day(stranger, "dung-given-on", "5", "11", "2021").andExpect(next("dung-lot"));
            answer(stranger, "dung-lot", "").andExpect(next("tinh"));
            answer(stranger, "tinh", StockWorld.CAO_BANG.value()).andExpect(next("noi"));
            if (at.equals("site")) {
                answer(stranger, "noi", "thu phan anh").andExpect(next("co-so"));
                answer(stranger, "co-so", station.toString()).andExpect(next("giay"));
            } else {
                answer(stranger, "noi", "").andExpect(next("xa"));
                answer(stranger, "xa", at.equals("commune") ? StockWorld.HA_LANG.value() : "")
                        .andExpect(next("giay"));
            }
            answer(stranger, "giay", "");
            answer(stranger, "loi", "");
            Map<String, Object> kept = complaint(reference(sent(stranger)));
            assertThat(kept.get("person_id")).isNull();
            switch (at) {
                case "site" -> assertThat(kept.get("facility_id")).isEqualTo(station);
                case "commune" ->
                        assertThat(kept.get("named_commune")).isEqualTo(StockWorld.HA_LANG.value());
                default -> {
                    assertThat(kept.get("named_commune")).isNull();
                    assertThat(kept.get("named_province")).isEqualTo(StockWorld.CAO_BANG.value());
                }
            }
        }
    }

    private UUID facility(String name) {
        UUID id = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO facility (id, code, name, name_key, kind, commune_code, valid_from, revision)"
                                + " VALUES (:id, :code, :name, :key, 'HEALTH_STATION', :commune,"
                                + " '2016-01-01', 0)")
                .param("key", SearchKey.of(name))
                .param("id", id)
                .param("code", ("PA" + id.toString().substring(24)).toUpperCase(Locale.ROOT))
                .param("name", name)
                .param("commune", StockWorld.HA_LANG.value())
                .update();
        return id;
    }

    @Test
    void feedbackTakesTheSameWayToTheProvince() throws Exception {
        Cookie request =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.COMPLAINT_PHONE)
                                        .param("dt", phone)
                                        .param("ve", "gop-y"))
                        .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CODE + "?ve=gop-y"))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-phone");
        Cookie who =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.COMPLAINT_CODE)
                                        .cookie(request)
                                        .param("ve", "gop-y")
                                        .param("ma", world.codeFor(phone).orElseThrow()))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-visit");
        answer(who, "ten", NAME).andExpect(next("sinh"));
        day(who, "sinh", "8", "3", "1979").andExpect(next("ve-ai"));
        answer(who, "ve-ai", "STAFF").andExpect(next("tinh"));
        answer(who, "tinh", StockWorld.CAO_BANG.value()).andExpect(next("noi"));
        answer(who, "noi", "trạm không có trong danh sách").andExpect(next("xa"));
        answer(who, "xa", StockWorld.HA_LANG.value()).andExpect(next("ai"));
        answer(who, "ai", "Người ở bàn tiếp đón").andExpect(next("loi"));
        answer(who, "loi", "Chờ").andExpect(status().isUnprocessableEntity());
        answer(who, "loi", "Tôi chờ bốn giờ và được bảo về").andExpect(next("giay"));
        answer(who, "giay", "").andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CHECK));

        Map<String, Object> kept = complaint(reference(sent(who)));

        assertThat(kept.get("kind")).isEqualTo("FEEDBACK");
        assertThat(kept.get("about")).isEqualTo("STAFF");
        assertThat(kept.get("commune_code")).isEqualTo(StockWorld.CAO_BANG.value());
        assertThat(kept.get("words").toString()).contains("trạm không có trong danh sách");
    }

    @Test
    void aPhotoIsSeenStraightenedBeforeItIsSentAndGoesWithTheComplaint() throws Exception {
        wrongDay(visit);
        paper(visit, "tai", PaperSamples.jpeg(PaperSamples.onATable(-8))).andExpect(next("giay"));
        paper(visit, "tai", PaperSamples.jpeg(PaperSamples.plain(300, 200)))
                .andExpect(next("giay"));
        String page = asked(visit, "giay").andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Ảnh đủ rõ", "Không thấy chữ trong ảnh", "Vẫn gửi ảnh này");
        String number = page.replaceAll("(?s).*?\\?n=([0-9a-f-]{36}).*", "$1");
        mvc.perform(get(PortalRoutes.COMPLAINT_PAPER_IMAGE).param("n", number).cookie(visit))
                .andExpect(status().isOk());
        mvc.perform(
                        get(PortalRoutes.COMPLAINT_PAPER_IMAGE)
                                .param("n", number)
                                .cookie(proved(PortalWorld.phone())))
                .andExpect(status().isNotFound());
        String last = page.replaceAll("(?s).*\\?n=([0-9a-f-]{36}).*", "$1");
        paper(visit, "bo:" + last, new byte[0]).andExpect(next("giay"));
        paper(visit, "xoay:" + number, new byte[0]).andExpect(next("giay"));

        UUID id = (UUID) complaint(reference(sent(visit))).get("id");

        Map<String, Object> kept =
                jdbc.sql(
                                "SELECT jpeg, width, height FROM complaint_evidence WHERE complaint_id = :id")
                        .param("id", id)
                        .query()
                        .singleRow();
        assertThat((byte[]) kept.get("jpeg")).startsWith((byte) 0xFF, (byte) 0xD8);
        // it was turned by a quarter
        assertThat(((Number) kept.get("width")).intValue())
                .isGreaterThan(((Number) kept.get("height")).intValue());
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM portal_paper WHERE id = :id")
                                .param("id", UUID.fromString(number))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whatIsNoPhotoOrTooManyIsRefusedInWordsAndNothingElseIsLost() throws Exception {
        wrongDay(visit);
        paper(visit, "tai", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("không phải ảnh đọc được")));
        paper(visit, "tai", new byte[11 * 1024 * 1024])
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("tối đa 10 MB")));
        paper(visit, "tai", new byte[0])
                .andExpect(content().string(containsString("Chưa chọn ảnh nào")));
        for (int i = 0; i < 5; i++) {
            paper(visit, "tai", PaperSamples.jpeg(PaperSamples.plain(20 + i, 20)));
        }
        paper(visit, "tai", PaperSamples.jpeg(PaperSamples.plain(99, 99)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(PortalRoutes.COMPLAINT_CHECK).cookie(visit))
                .andExpect(content().string(containsString("5/11/2021")))
                .andExpect(content().string(containsString("5 ảnh")));
    }

    @Test
    void theSameAHundredTimesIsOneComplaint() throws Exception {
        wrongDay(visit);
        String first = reference(sent(visit));
        String again = "";
        for (int i = 0; i < 100; i++) {
            jdbc.sql(
                            "UPDATE portal_visit SET answers = JSON_SET(answers, '$.viec', 'DOSE_DATA',"
                                    + " '$.mui', :dose, '$.cho', 'GIVEN_ON', '$.dung-given-on', '5/11/2021',"
                                    + " '$.giay', '', '$.loi', '') WHERE phone = :phone")
                    .param("dose", dose.id().value().toString())
                    .param("phone", "+84" + phone.substring(1))
                    .update();
            again = reference(sent(visit));
        }
        assertThat(again).isEqualTo(first);
        assertThat(complaint(first).get("joined")).hasToString("100");
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM complaint WHERE phone = :phone")
                                .param("phone", "+84" + phone.substring(1))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasBegunIsGoneOnWithAnotherDayByTheSamePersonOnly() throws Exception {
        iAm(visit, NAME);
        answer(visit, "viec", "DOSE_DATA");
        answer(visit, "mui", dose.id().value().toString());
        mvc.perform(get(PortalRoutes.COMPLAINTS + "?luu").cookie(visit))
                .andExpect(content().string(containsString("Làm tiếp")));

        Cookie child = proved(phone);
        iAm(child, "Lục Thị Con");
        Cookie later = proved(phone);
        answer(later, "ten", NAME).andExpect(next("sinh"));

        day(later, "sinh", "8", "3", "1979").andExpect(next("cho"));
    }

    @Test
    void aComplaintIsFollowedByItsNumberAndACodeAndWithdrawn() throws Exception {
        wrongDay(visit);
        String reference = reference(sent(visit));
        mvc.perform(
                        PortalWorld.form(PortalRoutes.COMPLAINT_FOLLOW)
                                .param("so", "PA-2026-1")
                                .param("dt", "12"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Có 2 chỗ cần sửa")));
        Cookie request =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.COMPLAINT_FOLLOW)
                                        .param("so", reference.toLowerCase())
                                        .param("dt", phone))
                        .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_CODE + "?so=" + reference))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-phone");
        Cookie here =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.COMPLAINT_CODE)
                                        .cookie(request)
                                        .param("so", reference)
                                        .param("ma", world.codeFor(phone).orElseThrow()))
                        .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_VIEW + "?so=" + reference))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-visit");
        seen(here, reference)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hẹn trả lời")))
                .andExpect(content().string(containsString("ngày tiêm")));
        seen(proved(PortalWorld.phone()), reference).andExpect(status().isNotFound());

        mvc.perform(
                        PortalWorld.form(PortalRoutes.COMPLAINT_VIEW)
                                .cookie(here)
                                .param("so", reference)
                                .param("lam", "reopen")
                                .param("loi", "Tôi muốn mở lại"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(
                        PortalWorld.form(PortalRoutes.COMPLAINT_VIEW)
                                .cookie(here)
                                .param("so", reference)
                                .param("lam", "withdraw"))
                .andExpect(status().is3xxRedirection());
        seen(here, reference).andExpect(content().string(containsString("Bạn đã rút phản ánh")));
    }

    private ResultActions seen(Cookie who, String reference) throws Exception {
        return mvc.perform(get(PortalRoutes.COMPLAINT_VIEW).param("so", reference).cookie(who));
    }

    @Test
    void whoeverOpenedTheirRecordIsNotAskedAgain() throws Exception {
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
        String before = world.codeFor(phone).orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !world.codeFor(phone).orElseThrow().equals(before));
        Cookie record =
                mvc.perform(
                                PortalWorld.form(PortalRoutes.OWN_CODE)
                                        .cookie(request)
                                        .param("ma", world.codeFor(phone).orElseThrow()))
                        .andReturn()
                        .getResponse()
                        .getCookie("tram-record");

        mvc.perform(get(PortalRoutes.COMPLAINT_PHONE).cookie(record))
                .andExpect(redirectedUrl(PortalRoutes.COMPLAINT_STEP));
        mvc.perform(get(PortalRoutes.COMPLAINT_STEP).cookie(record)).andExpect(next("viec"));
    }
}
