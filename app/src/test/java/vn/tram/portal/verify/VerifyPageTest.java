package vn.tram.portal.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.tram.certificates.dcc.DccPicture;
import vn.tram.certificates.dcc.TestTexts;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class VerifyPageTest {

    private static final String NAME = "Nông Thị Bích";

    @Autowired MockMvc mvc;
    @Autowired PortalWorld world;

    @Test
    void aValidCertificateShowsWhatIsComparedWithAnIdentityPaper() throws Exception {
        paste(world.valid(NAME))
                .andExpect(status().isOk())
                .andExpect(words("class=\"vd ok\"", "Hợp lệ", NAME, "08/03/1979"))
                .andExpect(words("12/10/2026, Vero Cell (BBIBP-CorV)", "COVID-19"));
    }

    @Test
    void anExpiredOneIsNoGreenOne() throws Exception {
        paste(world.expired(NAME)).andExpect(words("class=\"vd no\"", "Hết hạn", NAME));
    }

    @Test
    void aRevokedOneShowsNoPerson() throws Exception {
        paste(world.revoked(NAME))
                .andExpect(words("class=\"vd no\"", "Không còn giá trị", "Thu hồi lúc"))
                .andExpect(without(NAME, "1979", "BBIBP"));
    }

    @Test
    void aStrangersOneShowsNoPerson() throws Exception {
        paste(TestTexts.ofStranger())
                .andExpect(words("class=\"vd no\"", "Không rõ nơi cấp"))
                .andExpect(without("Smith", "1970"));
    }

    @Test
    void aForgedOneShowsNoPerson() throws Exception {
        paste(TestTexts.forged(world.valid(NAME)))
                .andExpect(words("class=\"vd no\"", "Chữ ký sai"))
                .andExpect(without(NAME, "1979"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HC1:", "x", "<script>alert(1)</script>", "HC1:<b>"})
    void whateverElseIsNoCertificateAndIsNotShownAgain(String text) throws Exception {
        paste(text)
                .andExpect(status().isOk())
                .andExpect(words("Không phải chứng nhận"))
                .andExpect(without("<script>alert", "<b>"));
    }

    @Test
    void aBombIsNoCertificate() throws Exception {
        paste(TestTexts.bomb()).andExpect(words("Không phải chứng nhận"));
    }

    @Test
    void aNameIsTextAndNeverMarkup() throws Exception {
        paste(world.valid("H'Lan <img src=x> & Cô"))
                .andExpect(words("H&#39;Lan &lt;img src"))
                .andExpect(without("<img src=x>"));
    }

    @Test
    void aNameOfTwoHundredLettersStaysWhole() throws Exception {
        String name = "Nguyễn " + "Ẫ".repeat(60);

        paste(world.valid(name)).andExpect(words(name));
    }

    @Test
    void linesAsTheyComeFromAMailAreJoined() throws Exception {
        String text = world.valid(NAME);

        paste("\n" + text.substring(0, 70) + "\r\n" + text.substring(70) + "\n")
                .andExpect(words("Hợp lệ"));
    }

    @Test
    void nothingTypedIsSaidAtTheField() throws Exception {
        paste("  ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(words("aria-invalid=\"true\"", "Chưa có nội dung mã"));
    }

    @ParameterizedTest
    @CsvSource({"0", "90", "180", "270", "17"})
    void aPictureIsReadWhicheverWayItLies(int degrees) throws Exception {
        send("photo.png", rotated(DccPicture.of(world.valid(NAME)).png(4), degrees))
                .andExpect(words("Hợp lệ", NAME));
    }

    @Test
    void aPhotoAsAPhoneMakesItIsRead() throws Exception {
        send("photo.jpg", photo(DccPicture.of(world.valid(NAME)).png(6)))
                .andExpect(words("Hợp lệ", NAME));
    }

    @Test
    void aPhotoWithoutACodeIsSaidToHaveNone() throws Exception {
        send("photo.png", png(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(words("Không tìm thấy mã QR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a.......", "%PDF-1.7", "<svg onload=alert(1)>", "\u0089PNG\r\n"})
    void whatIsNoPictureIsSaidToBeNone(String bytes) throws Exception {
        send("photo.png", bytes.getBytes(StandardCharsets.ISO_8859_1))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(words("Không đọc được tệp này"));
    }

    @Test
    void aSmallFileThatUnpacksToAHugePictureIsNotDecoded() throws Exception {
        send("photo.png", pngHeader(50_000, 50_000)).andExpect(words("Ảnh lớn quá"));
        send("photo.png", pngHeader(15_000, 15_000)).andExpect(words("Ảnh lớn quá"));
    }

    @Test
    void aHugeFileIsSentAwayBeforeItIsRead() throws Exception {
        mvc.perform(
                        post(PortalRoutes.VERIFY_FILE)
                                .with(csrf())
                                .with(PortalWorld.fromElsewhere())
                                .contentType("multipart/form-data; boundary=x")
                                .content(new byte[13 * 1024 * 1024]))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(header().string("Connection", "close"))
                .andExpect(words("Chưa làm được"));
    }

    @Test
    void aFormWithoutAFileIsSaidAtTheField() throws Exception {
        mvc.perform(
                        multipart(PortalRoutes.VERIFY_FILE)
                                .with(csrf())
                                .with(PortalWorld.fromElsewhere()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(words("Chưa chọn ảnh"));
    }

    @Test
    void aFrameOfTheCameraAnswersWithTheTextInIt() throws Exception {
        String text = world.valid(NAME);

        frame(DccPicture.of(text).png(4))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
        frame(png(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB)))
                .andExpect(status().isNoContent());
        frame(new byte[] {1, 2, 3}).andExpect(status().isBadRequest());
    }

    @Test
    void aFormThatLayTooLongBeginsAnew() throws Exception {
        mvc.perform(post(PortalRoutes.VERIFY).param("ma", "HC1:X"))
                .andExpect(redirectedUrl(PortalRoutes.VERIFY + "?stale"));
    }

    @Test
    void theEnglishAddressSpeaksEnglishAndTheLinkKeepsTheChoice() throws Exception {
        mvc.perform(get(PortalRoutes.VERIFY_EN))
                .andExpect(words("lang=\"en\"", "Check a certificate", "/kiem-tra?lang=vi"));
        assertThat(
                        mvc.perform(get(PortalRoutes.VERIFY).param("lang", "en"))
                                .andReturn()
                                .getResponse()
                                .getCookie("tram-lang")
                                .getValue())
                .isEqualTo("en");
    }

    @Test
    void nothingOfTheHolderReachesTheLogOrASession(CapturedOutput output) throws Exception {
        String text = world.valid("Hoàng Thị Kín Đáo");
        var result = paste(text).andReturn();
        paste(TestTexts.forged(text));

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(output.getAll()).doesNotContain("Kín Đáo").doesNotContain(text.substring(4, 40));
    }

    private ResultActions paste(String text) throws Exception {
        return mvc.perform(PortalWorld.form(PortalRoutes.VERIFY).param("ma", text));
    }

    private ResultActions send(String name, byte[] file) throws Exception {
        return mvc.perform(
                multipart(PortalRoutes.VERIFY_FILE)
                        .file(new MockMultipartFile("anh", name, "image/png", file))
                        .with(csrf())
                        .with(PortalWorld.fromElsewhere()));
    }

    private ResultActions frame(byte[] picture) throws Exception {
        return mvc.perform(
                PortalWorld.form(PortalRoutes.FRAME).contentType("image/jpeg").content(picture));
    }

    private static ResultMatcher words(String... all) {
        return result -> {
            for (String each : all) {
                content().string(containsString(each)).match(result);
            }
        };
    }

    private static ResultMatcher without(String... all) {
        return result -> {
            for (String each : all) {
                content().string(not(containsString(each))).match(result);
            }
        };
    }

    private static byte[] rotated(byte[] png, int degrees) throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(png));
        int side = (int) (code.getWidth() * 1.6);
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, side, side);
        graphics.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        graphics.drawImage(code, (side - code.getWidth()) / 2, (side - code.getHeight()) / 2, null);
        graphics.dispose();
        return png(picture);
    }

    /** Twelve megapixels, the code on one third of it. */
    private static byte[] photo(byte[] png) throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(180, 170, 150));
        graphics.fillRect(0, 0, 4000, 3000);
        graphics.drawImage(code, 900, 700, 1500, 1500, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** A PNG that promises so many pixels and holds a few. */
    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(pixels)) {
            deflater.write(new byte[100_000]);
        }
        chunk(out, "IDAT", pixels.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
