package vn.tram.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.tram.TramApplication;
import vn.tram.browser.Chromium;
import vn.tram.invariants.InvariantChecker;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.Sessions.SessionQuery;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.staff.DemoAccounts;

/**
 * The day of the session that the demonstration holds today, with four desks and the official at
 * once, each with a tablet of their own, until the result is signed and reported. The clock goes on
 * for everybody by as much as thirty minutes of observation take.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayInTheBrowserTest {

    private static final Path HOME = Path.of("target", "tram-day", UUID.randomUUID().toString());
    private static final String RECEPTION = "diep.lt@halang.caobang";
    private static final String DOCTOR = "tho.hv@halang.caobang";
    private static final String NURSE = "sim.lt@halang.caobang";
    private static final String WATCH = "pao.ms@halang.caobang";
    private static final String OFFICIAL = "luu.bv@halang.caobang";

    /** Digits by which the police find people; numbers of old cards have nine. */
    private static final int PERSONAL_NUMBER = 12;

    private static final String POLICE = "tue.sq@halang.caobang";
    private static final String PROVINCE = "nguyet.dt@soyte.caobang";
    private static final String NEWCOMER = "Lục Thị Tự Đến";

    private final List<String> complaints = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private Chromium chromium;
    private ConfigurableApplicationContext application;
    private String address;
    private SessionView session;
    private String code;
    private String day;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
        application =
                new SpringApplicationBuilder(TramApplication.class)
                        .profiles("demo")
                        .initializers(
                                context ->
                                        ((GenericApplicationContext) context)
                                                .registerBean(
                                                        "demoClock",
                                                        DemoClock.class,
                                                        () -> new DemoClock(clock)))
                        .run("--server.port=0", "--tram.home=" + HOME);
        application.getBean(DemoData.class).await();
        address =
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        session = running();
        code = session.code();
        day = "sessions/" + code + "/day/";
    }

    private SessionView session() {
        return application
                .getBean(Sessions.class)
                .byId(session.id(), actor(RECEPTION))
                .orElseThrow();
    }

    private SessionView running() {
        return application
                .getBean(Sessions.class)
                .page(
                        new SessionQuery(
                                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE),
                                false,
                                Set.of(SessionState.RUNNING),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        10,
                        actor(RECEPTION))
                .get(0)
                .session();
    }

    @AfterAll
    void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
        FileSystemUtils.deleteRecursively(HOME);
    }

    private Actor actor(String login) {
        return application.getBean(DemoAccounts.class).actor(login);
    }

    private Tablet tablet(String login) {
        return Tablet.of(
                chromium.browser(),
                address,
                login,
                application.getBean(DemoAccounts.class).password(),
                complaints);
    }

    private List<SubjectView> at(DayStep step) {
        return application.getBean(SessionDay.class).waiting(session.id(), step, actor(RECEPTION));
    }

    @Test
    void fourDesksLeadPeopleThroughTheDayUntilItIsSignedAndReportedAndTheCertificateHolds()
            throws IOException, InterruptedException {
        List<SubjectView> expected = at(DayStep.EXPECTED);
        String first = called(expected.get(0));
        String stopped = called(expected.get(1));
        SubjectView holder =
                expected.stream()
                        .skip(2)
                        .filter(person -> person.idNumber().length() == PERSONAL_NUMBER)
                        .findFirst()
                        .orElseThrow();
        String third = called(holder);
        String assigned = "sessions/" + code + "/day";
        try (Tablet reception = tablet(RECEPTION).at(day + "1");
                Tablet doctor = tablet(DOCTOR).at(assigned).sees("Bàn 2");
                Tablet nurse = tablet(NURSE).at(assigned).sees("Bàn 4");
                Tablet watch = tablet(WATCH).at(assigned).sees("Khu theo dõi");
                Tablet official = tablet(OFFICIAL)) {
            receive(reception, first);
            doctor.waiting(name(first));
            receive(reception, stopped);
            receive(reception, third);
            reception.picture("1-reception");

            stopsForGood(doctor, stopped);
            takesOverFromADeadBrowser(doctor.at(day + "2"), first);
            goesOnAfterTheConnectionWasLost(doctor.at(day + "2"), third);

            addOnTheSpot(reception);
            official.at("on-the-spot").sees(NEWCOMER).picture("5-on-the-spot");
            official.press("Duyệt");
            doctor.at(day + "2").waiting(NEWCOMER);

            inject(nurse, first);
            inject(nurse, third);
            seriousEventStopsTheSession(watch, first, nurse);
            official.at("sessions/" + code).press("Cho tiêm tiếp");
            official.page()
                    .getByRole(AriaRole.DIALOG)
                    .locator("textarea")
                    .first()
                    .fill("Người bệnh đã ổn, đổi lô khác");
            official.sure("Cho tiêm tiếp");
            nurse.misses(".tnotice .ban");
            intoCare(watch, first);

            clock.goOn(Duration.ofMinutes(31));
            release(watch.at(day + "5"), third);
            show(watch.at(day + "6"), third);
            everybodyElseGoes();

            close(reception);
            account(reception);
            sign(official);
            report(reception);
            certificate(reception, holder);
        }
        assertThat(complaints).isEmpty();
        application
                .getBean(InvariantChecker.class)
                .check()
                .forEach((statement, violations) -> assertThat(violations).as(statement).isEmpty());
    }

    private static String called(SubjectView person) {
        return person.number().orElseThrow() + ". " + person.name();
    }

    private static String name(String called) {
        return called.substring(called.indexOf(' ') + 1);
    }

    private static void receive(Tablet tablet, String called) {
        Locator scan = tablet.page().getByLabel("Quét thẻ").first();
        scan.fill(called.substring(0, called.indexOf('.')));
        scan.press("Enter");
        tablet.sees("Đối chiếu giấy tờ");
        Locator reason = tablet.page().getByLabel("Lý do vẫn tiếp nhận");
        if (reason.count() > 0) {
            reason.first().fill("Đã xem thẻ gốc");
            reason.first().press("Enter");
        }
        tablet.page().getByLabel("Đã đối chiếu giấy tờ với hồ sơ").check();
        tablet.press("Tiếp nhận");
        tablet.sees("Tìm người");
    }

    /** A grave allergy to an earlier dose: nobody opens the way on, the conclusion ends the day. */
    private static void stopsForGood(Tablet doctor, String called) {
        doctor.take(name(called)).answersNo();
        Locator yes = doctor.find(".question").first().locator(".seg button").nth(1);
        yes.click();
        doctor.sees("Dừng: không được tiêm");
        Locator details = doctor.find(".question").first().locator("vaadin-text-field input");
        for (int i = 0; i < details.count(); i++) {
            details.nth(i).fill(i == 0 ? "2" : "Comirnaty, năm 2021");
            details.nth(i).press("Tab");
        }
        doctor.type("Thân nhiệt", "36,8");
        pressure(doctor);
        doctor.picture("2-screening-stop");
        doctor.press("Ghi kết luận chống chỉ định");
        doctor.misses(".question");
    }

    /** A tablet dies in the middle of a screening: another one goes on with the same answers. */
    private void takesOverFromADeadBrowser(Tablet doctor, String called) {
        try (Tablet dying = tablet(WATCH).at(day + "2")) {
            dying.take(name(called)).answersNo();
            dying.type("Thân nhiệt", "36,8");
            pressure(dying);
            whole(dying);
        }
        doctor.waiting(name(called)).click();
        doctor.sees("Người này đang ở bàn 2").cancels();
        clock.goOn(Duration.ofMinutes(6));
        doctor.waiting(name(called)).click();
        doctor.sure("Nhận về bàn này");
        assertThat(doctor.page().getByLabel("Thân nhiệt").first())
                .hasValue(
                        "36,8",
                        new LocatorAssertions.HasValueOptions().setTimeout(Tablet.PATIENCE));
        assertThat(doctor.find(".question .seg button.no").count())
                .isEqualTo(doctor.find(".question").count());
        conclude(doctor, called);
    }

    /** Older people have their blood pressure taken, too. */
    private static void pressure(Tablet doctor) {
        if (doctor.page().getByLabel("Huyết áp tâm thu *").count() > 0) {
            doctor.type("Huyết áp tâm thu", "122").type("Huyết áp tâm trương", "78");
        }
    }

    /** Everything that was typed is stored: nothing is missing any more. */
    private static void whole(Tablet doctor) {
        Pattern whole = Pattern.compile("^Chuyển tư vấn(?!: thiếu)");
        assertThat(
                        doctor.page()
                                .getByRole(
                                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(whole))
                                .first())
                .isVisible(Tablet.visible());
    }

    private void conclude(Tablet doctor, String called) {
        pressure(doctor);
        whole(doctor);
        Locator careful = doctor.page().getByLabel("Tôi đã xem và chịu trách nhiệm");
        if (careful.count() > 0) {
            careful.first().check();
        }
        doctor.picture("3-screening");
        doctor.press("Chuyển tư vấn$");
        doctor.misses(".question");
        doctor.at(day + "3").take(name(called));
        for (Locator box : doctor.find(".tbody vaadin-checkbox input").all()) {
            box.check();
        }
        doctor.press("Đồng ý tiêm");
        doctor.misses(".points");
    }

    /** What was typed while nothing could be sent is said to be kept, and arrives by itself. */
    private void goesOnAfterTheConnectionWasLost(Tablet doctor, String called) {
        doctor.take(name(called)).answersNo();
        doctor.offline(true);
        doctor.type("Thân nhiệt", "36,7");
        doctor.sees("Mất kết nối: 1 mục");
        doctor.picture("4-connection-lost");
        doctor.offline(false);
        doctor.misses(".saved.lost");
        doctor.sees("Đã lưu");
        try (Tablet another = tablet(WATCH).at(day + "2")) {
            another.waiting(name(called)).click();
            another.sees("Người này đang ở bàn 2");
        }
        doctor.at(day + "2");
        assertThat(doctor.page().getByLabel("Thân nhiệt").first())
                .hasValue(
                        "36,7",
                        new LocatorAssertions.HasValueOptions().setTimeout(Tablet.PATIENCE));
        conclude(doctor, called);
    }

    private static void addOnTheSpot(Tablet reception) {
        Locator scan = reception.page().getByLabel("Quét thẻ").first();
        scan.fill(NEWCOMER);
        scan.press("Enter");
        reception.press("Thêm người mới");
        reception.type("Họ và tên", NEWCOMER);
        reception.type("Ngày sinh", "03/05/1975");
        Locator sex = reception.page().getByLabel("Giới tính").first();
        sex.click();
        reception.page().getByRole(AriaRole.OPTION).getByText("Nữ").first().click();
        reception.type("Xóm, thôn", "Xóm Khòn Pán");
        reception.type("Vì sao tiêm ngoài danh sách", "Về thăm nhà, có giấy giới thiệu");
        reception
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Đã đối chiếu giấy tờ với hồ sơ")
                .check();
        reception.type("Lý do khi danh tính chưa xác minh", "Trưởng xóm nhận mặt");
        reception.sure("Gửi lãnh đạo xã duyệt");
        reception.sees("Chờ lãnh đạo xã duyệt: 1");
    }

    private static void inject(Tablet nurse, String called) {
        nurse.take(name(called));
        nurse.find(".lots .qrow").first().click();
        nurse.sees("Dùng được");
        Locator open = nurse.page().getByText(Pattern.compile("^Mở lọ mới, lô"));
        if (open.count() > 0) {
            open.first().click();
        }
        nurse.picture("6-injection");
        nurse.press("Ghi nhận đã tiêm");
        nurse.misses(".checks");
    }

    /** The session stands still at every desk, as soon as it is written down at one. */
    private static void seriousEventStopsTheSession(Tablet watch, String called, Tablet nurse) {
        Locator card =
                watch.find("article.ob").filter(new Locator.FilterOptions().setHasText(called));
        assertThat(card.first()).isVisible(Tablet.visible());
        card.first().getByText("Ghi phản ứng").click();
        watch.page().getByRole(AriaRole.DIALOG).getByLabel("Khó thở").check();
        watch.sure("Ghi lại");
        watch.sees("Buổi tiêm tạm dừng").sees("Khó thở").picture("7-observation");
        nurse.sees("Buổi tiêm tạm dừng").sees("Khó thở");
    }

    private static void intoCare(Tablet watch, String called) {
        Locator card =
                watch.find("article.ob").filter(new Locator.FilterOptions().setHasText(called));
        card.first().getByText("Xử trí").click();
        watch.type("Ghi rõ", "Bệnh viện đa khoa tỉnh Cao Bằng");
        watch.sure("Ghi lại");
        assertThat(card)
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Tablet.PATIENCE));
    }

    private static void release(Tablet watch, String called) {
        Locator card =
                watch.find("article.ob").filter(new Locator.FilterOptions().setHasText(called));
        assertThat(card.first()).isVisible(Tablet.visible());
        card.first().getByText("Cho về").click();
        watch.sure("Đã dặn, cho về");
        assertThat(card)
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Tablet.PATIENCE));
    }

    private static void show(Tablet watch, String called) {
        watch.take(name(called)).sees("Mũi thứ").picture("8-result");
        watch.press("Đúng, cho ra về");
        watch.sees("Xem lại kết quả");
    }

    /** Those whom the browser does not lead go the same way through the operations of the desks. */
    private void everybodyElseGoes() {
        DeskActs acts = application.getBean(DeskActs.class);
        at(DayStep.OBSERVATION).forEach(person -> acts.release(person, actor(WATCH)));
        at(DayStep.LEAVING).forEach(person -> acts.show(person, actor(WATCH)));
    }

    private void close(Tablet reception) {
        reception.at("sessions/" + code).press("Đóng ngày tiêm").sees("còn ở điểm tiêm");
        for (Locator box : reception.find("main table vaadin-checkbox input").all()) {
            box.check();
        }
        reception.press("Kết thúc không tiêm");
        reception.page().getByRole(AriaRole.DIALOG).locator("textarea").first().fill("Hết giờ");
        reception.sure("Kết thúc không tiêm");
        reception.press("Đóng ngày tiêm: ");
        reception.sure("Đóng ngày tiêm");
        Instant patience = Instant.now().plusSeconds(60);
        while (session().state() != SessionState.RECONCILING) {
            assertThat(Instant.now()).isBefore(patience);
            reception.page().waitForTimeout(300);
        }
        reception.at("sessions/" + code + "/close").sees("Lịch mới của người chưa được tiêm");
        reception.picture("9-closed");
    }

    private void account(Tablet reception) {
        reception.at("sessions/" + code + "/vaccine").sees("Vắc xin theo lô");
        while (reception.page().getByText(Pattern.compile("^Hủy \\d+ liều còn lại")).count() > 0) {
            int before =
                    reception.page().getByText(Pattern.compile("^Hủy \\d+ liều còn lại")).count();
            reception.press("Hủy \\d+ liều còn lại").sure("Hủy \\d+ liều");
            assertThat(reception.page().getByText(Pattern.compile("^Hủy \\d+ liều còn lại")))
                    .hasCount(
                            before - 1,
                            new LocatorAssertions.HasCountOptions().setTimeout(Tablet.PATIENCE));
        }
        reception.press("Trả lọ nguyên").sure("Trả lọ nguyên");
        reception.sees("Không có chênh lệch").picture("10-accounted");
        reception.press("Ký đối chiếu vắc xin").sure("Ký đối chiếu vắc xin");
    }

    private void sign(Tablet official) {
        official.at("sessions/" + code + "/result").sees("Kết quả theo người");
        official.picture("11-result");
        official.press("Ký kết quả").sure("Ký kết quả");
        official.sees("đã ký kết quả");
    }

    /** From the dose that the desks gave to the verdict on the printed paper, and its end. */
    private void certificate(Tablet reception, SubjectView person)
            throws IOException, InterruptedException {
        PaperTrail trail = new PaperTrail(address, chromium, code);
        try (Tablet police = tablet(POLICE);
                Tablet province = tablet(PROVINCE)) {
            trail.compare(police);
            PaperTrail.Printed printed = trail.print(reception, person.name());

            JsonNode judged = trail.asked(printed.text());
            assertThat(judged.at("/verdict").asText()).isEqualTo("VALID");
            assertThat(judged.at("/holder/name").asText()).isEqualTo(person.name());
            assertThat(judged.at("/vaccination/product").asText()).isEqualTo("EU/1/20/1528");
            assertThat(judged.at("/vaccination/date").asText())
                    .isEqualTo(
                            LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).toString());
            assertThat(trail.sent(printed.picture(), "17-valid"))
                    .contains("Hợp lệ", person.name(), "Comirnaty");

            trail.callBack(province, person.person().value().toString());
            assertThat(trail.asked(printed.text()).at("/verdict").asText()).isEqualTo("REVOKED");
            assertThat(trail.sent(printed.picture(), "18-revoked"))
                    .contains("Không còn giá trị", "Cấp sai", "Cao Bằng")
                    .doesNotContain(person.name());
        }
    }

    private void report(Tablet reception) throws IOException {
        reception.at("reports").sees("Báo cáo");
        reception.picture("12-report");
        Download download =
                reception.page().waitForDownload(() -> reception.words("Tải PDF").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Comirnaty");
        }
    }
}
