package vn.tram.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.CouncilMembers;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.staff.Actor;

/** The way of an adverse event at the screens of a station and a department of health. */
final class EventTrail {

    private static final Path PICTURES = Path.of("target", "screenshots", "event");
    private static final double PATIENCE = 60_000;
    private static final int PRINTED = 70;
    private static final int MEMBERS = 10;
    private static final int PRESENT = 7;
    private static final UnitCode PROVINCE = UnitCode.of("04");

    private final String address;

    EventTrail(String address) {
        this.address = address;
    }

    /** Ten who do not vaccinate in the province, a chair among them. */
    static void enlist(CouncilMembers members, Actor province) {
        for (int i = 1; i <= MEMBERS; i++) {
            members.enlist(
                            PROVINCE,
                            new NewMember(
                                    "Ủy viên Mẫu " + i,
                                    "Bệnh viện Đa khoa tỉnh",
                                    i == 1 ? Seat.CHAIR : Seat.MEMBER,
                                    Optional.empty(),
                                    Optional.empty()),
                            province)
                    .value();
        }
    }

    /**
     * Somebody without an ID, vaccinated elsewhere with a lot that does not exist, who died.
     *
     * @return the code of the case
     */
    String file(Page page) {
        page.navigate(address + "/safety-file");
        sees(page, "Ai gặp sự cố");
        page.getByLabel("Chưa rõ là ai hoặc không có giấy tờ").click();
        page.getByLabel("Họ tên").fill("Nông Thị Chưa Rõ");
        page.getByLabel("Số lô theo lời kể").fill("LO-KHONG-CO");
        assertThat(page.getByText("Tai biến nặng: ba tiêu chí")).hasCount(0);
        page.getByLabel("Khó thở").click();
        sees(page, "Tai biến nặng: ba tiêu chí");
        choose(page, page.getByLabel("Tình trạng hiện nay"), "Tử vong");
        sees(page, "Sự cố nghiêm trọng");
        page.getByLabel("Diễn biến").fill("Khó thở hai mươi phút sau tiêm");
        picture(page, "1-file");
        press(page, "Ghi nhận sự cố");
        page.waitForURL(Pattern.compile(".*/safety/SC-.*"));
        picture(page, "2-case");
        return page.url().replaceAll(".*/safety/", "");
    }

    void report(Page page, String code) {
        act(page, code, "completeInitialReport", "Đã báo cáo Sở và CDC");
        page.navigate(address + "/safety/" + code + "?tab=inquiry");
        press(page, "Lấy mẫu");
        dialog(page).getByLabel("Mô tả").fill("Bơm kim tiêm đã dùng");
        picture(page, "3-sample");
        sure(page);
        sees(page, "Mẫu số 1");
        picture(page, "4-inquiry");
    }

    void investigate(Page page, String code) {
        page.navigate(address + "/safety/" + code);
        open(page, "openInvestigation");
        dialog(page).getByLabel("Trưởng đoàn").fill("Bế Văn Trưởng Đoàn");
        dialog(page).locator("textarea").first().fill("Lập đoàn điều tra");
        sure(page);
        act(page, code, "investigate", "Biên bản điều tra");
        page.navigate(address + "/safety/" + code);
        open(page, "conveneCouncil");
        dialog(page).getByLabel("Nơi họp").fill("Phòng họp 2, Sở Y tế");
        dialog(page).locator("textarea").first().fill("Mời họp");
        picture(page, "5-convene");
        sure(page);
    }

    /** Another cause is confirmed: the shortest path through the algorithm. */
    void conclude(Page page, String code) {
        page.navigate(address + "/safety/" + code + "/council");
        sees(page, "Điều kiện để đánh giá");
        picture(page, "6-eligibility");
        Locator questions = page.locator(".question");
        assertThat(questions).hasCount(4);
        for (int i = 0; i < 4; i++) {
            questions.nth(i).getByLabel("Có", exactly()).click();
        }
        press(page, "Ghi câu trả lời");
        assertThat(questions).hasCount(5, count());
        questions.nth(4).getByLabel("Có", exactly()).click();
        press(page, "Ghi câu trả lời");
        sees(page, "I A: có nguyên nhân khác");
        Locator seats = page.locator(".seat-row");
        assertThat(seats).hasCount(MEMBERS, count());
        for (int i = 0; i < PRESENT; i++) {
            choose(page, seats.nth(i).locator("vaadin-select").first(), "Có mặt");
            choose(page, seats.nth(i).locator("vaadin-select").nth(1), i == 2 ? "B1 ·" : "C ·");
        }
        seats.nth(2).getByLabel("Không đồng ý điều gì").fill("Chưa đủ bằng chứng");
        sees(page, "Có mặt 7 trên 10, cần 7");
        page.getByLabel("Thư ký").fill("Hoàng Thị Thư Ký");
        page.locator("vaadin-text-area")
                .filter(new Locator.FilterOptions().setHasText("Biên bản: ý kiến"))
                .locator("textarea")
                .first()
                .fill("Các ý kiến đã được ghi");
        picture(page, "7-vote");
        press(page, "Ký biên bản");
        sees(page, "Biên bản họp lần 1");
        picture(page, "8-signed");
    }

    /** Announced; what a compensation would ask for is on its tab. */
    void announce(Page page, String code) {
        act(page, code, "announceCause", "Cổng thông tin, thư gia đình, báo cáo Bộ");
        page.navigate(address + "/safety/" + code + "?tab=compensation");
        sees(page, "Giấy tờ chứng minh thiệt hại");
        press(page, "Ghi nhận đơn");
        sure(page);
        sees(page, "Trả lời tiếp nhận đơn");
        picture(page, "10-compensation");
        page.navigate(address + "/safety/" + code);
        sees(page, "Thời hạn đã xong");
        picture(page, "11-deadlines");
    }

    /** The address of the printed minutes. */
    String minutes(Page page) {
        return page.getByText("Biên bản họp lần 1")
                .first()
                .locator("xpath=ancestor::a")
                .getAttribute("href");
    }

    private void act(Page page, String code, String task, String words) {
        page.navigate(address + "/safety/" + code);
        open(page, task);
        dialog(page).locator("textarea").first().fill(words);
        sure(page);
    }

    /** The button of a task, by the words that the page has for it. */
    private static void open(Page page, String task) {
        String verb =
                switch (task) {
                    case "completeInitialReport" -> "Hoàn thành báo cáo";
                    case "openInvestigation" -> "Mở điều tra";
                    case "announceCause" -> "Đã công bố";
                    case "investigate" -> "Nhận biên bản điều tra";
                    default -> "Triệu tập Hội đồng";
                };
        press(page, verb);
        assertThat(dialog(page).locator("textarea").first()).isVisible(visible());
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void sure(Page page) {
        dialog(page).locator("vaadin-button[theme~=primary]").last().click();
        assertThat(dialog(page)).hasCount(0, count());
    }

    private static void press(Page page, String verb) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*" + verb)))
                .first()
                .click();
    }

    private static void choose(Page page, Locator select, String item) {
        select.click();
        page.locator("vaadin-select-overlay vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    private static void sees(Page page, String text) {
        assertThat(page.getByText(text).first()).isVisible(visible());
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    /** The first page as it comes out of a printer. */
    static void picture(PDDocument paper) throws IOException {
        ImageIO.write(
                new PDFRenderer(paper).renderImageWithDPI(0, PRINTED),
                "png",
                PICTURES.resolve("9-minutes.png").toFile());
    }
}
