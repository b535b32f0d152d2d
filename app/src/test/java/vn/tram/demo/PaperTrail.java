package vn.tram.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tram.browser.Chromium;

/**
 * The way of a certificate after the official has signed a session: compared by the police, printed
 * by the station, read from the printed page's picture, judged by the public page and by the API,
 * called back by the province and judged again.
 */
final class PaperTrail {

    private static final int SCANNER = 200;
    private static final Path PICTURES = Path.of("target", "screenshots", "day");

    private final String address;
    private final Chromium chromium;
    private final String session;

    PaperTrail(String address, Chromium chromium, String session) {
        this.address = address;
        this.chromium = chromium;
        this.session = session;
    }

    /** A printed page and what its code holds. */
    record Printed(Path picture, String text) {}

    /** All who wait, in one act. */
    void compare(Tablet police) {
        police.at("identities").sees("Danh tính chờ đối chiếu");
        police.press("Chọn cả \\d+ người");
        police.press("Xác minh \\d+ người");
        police.page()
                .getByRole(AriaRole.DIALOG)
                .locator("textarea")
                .first()
                .fill("Tra cứu cơ sở dữ liệu dân cư hôm nay");
        police.sure("Xác minh \\d+ người");
        police.sees("Đã xác minh").picture("13-identities");
    }

    /** The certificate of one of the session, in the file of all. */
    Printed print(Tablet station, String name) throws IOException {
        station.at("sessions/" + session).sees("Đã ký, in được");
        Locator paper =
                station.find(".document")
                        .filter(new Locator.FilterOptions().setHasText("Giấy xác nhận"));
        assertThat(paper).isVisible(Tablet.visible());
        station.picture("14-certificates");
        Download download = station.page().waitForDownload(() -> paper.getByText("PDF").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            int page = page(pdf, name);
            BufferedImage image =
                    new PDFRenderer(pdf).renderImageWithDPI(page, SCANNER, ImageType.GRAY);
            Path picture = PICTURES.resolve("15-printed.png");
            ImageIO.write(image, "png", picture.toFile());
            return new Printed(picture, read(image));
        }
    }

    private static int page(PDDocument pdf, String name) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            words.setStartPage(page + 1);
            words.setEndPage(page + 1);
            String text = Normalizer.normalize(words.getText(pdf), Normalizer.Form.NFC);
            if (text.contains(name)) {
                return page;
            }
        }
        throw new AssertionError("no page of " + name + " among " + pdf.getNumberOfPages());
    }

    private static String read(BufferedImage image) {
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(
                                    new HybridBinarizer(new BufferedImageLuminanceSource(image))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no code on the page", e);
        }
    }

    /** What programs are told. */
    JsonNode asked(String text) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(address + "/api/certificates/verify"))
                                        .header("Content-Type", "text/plain")
                                        .POST(HttpRequest.BodyPublishers.ofString(text))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    /** What anybody reads who sends the picture. */
    String sent(Path picture, String keptAs) {
        try (BrowserContext phone = chromium.browser().newContext()) {
            Page page = phone.newPage();
            page.setViewportSize(360, 740);
            page.navigate(address + "/kiem-tra");
            page.setInputFiles("#anh", picture);
            page.getByText("Kiểm tra ảnh này").click();
            page.waitForSelector(".vd");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(keptAs + ".png")));
            return page.locator("main").innerText();
        }
    }

    void callBack(Tablet province, String person) {
        province.at("people/" + person).press("Thu hồi");
        Locator dialog = province.page().getByRole(AriaRole.DIALOG);
        dialog.locator("textarea").first().fill("Cấp nhầm người, theo văn bản thử");
        province.sure("Thu hồi");
        province.sees("Đã thu hồi");
        assertThat(province.find(".certificates-card"))
                .containsText(Pattern.compile("Cấp nhầm người, theo văn bản thử"));
        province.picture("16-revoked");
    }
}
