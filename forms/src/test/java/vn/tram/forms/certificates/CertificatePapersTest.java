package vn.tram.forms.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.DocumentSection;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.Pages;
import vn.tram.forms.certificates.GivenDose.Category;
import vn.tram.forms.certificates.GivenDose.Slot;

class CertificatePapersTest {

    private static final int SCANNER = 300;
    private static final String NAME = "Nguyễn Thị Hường Đặng Ượng";

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-20T09:05:00Z"), ZoneOffset.UTC));

    private <T> List<String> pages(DocumentTemplate<T> template, T data) {
        String html = renderer.html(template, data);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("{{")
                .doesNotContain("null")
                .doesNotContain("Optional[")
                .doesNotContainPattern(
                        "(?i)<(link|img|script|iframe|object)|url\\(|@import|https?:");
        assertThat(Normalizer.isNormalized(html, Normalizer.Form.NFC)).isTrue();
        return Pages.texts(Pages.pdf(renderer, template, data)).stream()
                .map(page -> page.replaceAll("\\s+", " "))
                .toList();
    }

    private <T> String onePage(DocumentTemplate<T> template, T data) {
        List<String> pages = pages(template, data);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private <T> BufferedImage seen(DocumentTemplate<T> template, T data, String name) {
        byte[] pdf = Pages.pdf(renderer, template, data);
        BufferedImage image = Codes.page(pdf, 0, SCANNER);
        keep(image, name);
        return image;
    }

    /** For the eyes of whoever builds. */
    private static void keep(BufferedImage image, String name) {
        try {
            File folder = new File("target/papers");
            folder.mkdirs();
            ImageIO.write(image, "png", new File(folder, name + ".png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theFormOfTwoRowsSaysWhoAndWhatAndHasRoomForStamps() {
        VaccinationCertificate certificate =
                Samples.certificate(Samples.holder(NAME), Samples.two());

        assertThat(certificate.form()).isEqualTo(CertificateForm.TWO_ROWS);
        assertThat(onePage(VaccinationCertificate.TEMPLATE, certificate))
                .contains("GIẤY XÁC NHẬN ĐÃ TIÊM VẮC XIN COVID-19")
                .contains(NAME)
                .contains("12/05/1988")
                .contains("004188003190")
                .contains("0912 345 678")
                .contains("Xóm Bản Sáng, xã Hạ Lang")
                .contains("05/09/2021")
                .contains("28/09/2021")
                .contains("Số lô: FK8892")
                .contains("Comirnaty")
                .contains("Trạm Y tế xã Hạ Lang")
                .contains("ký, đóng dấu")
                .contains("16:05, 20/11/2027")
                .doesNotContain("Nhắc lại")
                .doesNotContain("07/01/2022");
        assertThat(Codes.read(seen(VaccinationCertificate.TEMPLATE, certificate, "two-rows")))
                .isEqualTo(Codes.TEXT);
    }

    @Test
    void theFormOfSevenRowsHasARowForEachDoseOfTheCourseGivenOrNot() {
        VaccinationCertificate all = Samples.certificate(Samples.holder(NAME), Samples.seven());
        VaccinationCertificate some =
                Samples.certificate(
                        Samples.holder(NAME),
                        List.of(Samples.dose(Category.BASIC, 1, "20/11/2026", true)));

        for (VaccinationCertificate each : List.of(all, some)) {
            assertThat(onePage(VaccinationCertificate.TEMPLATE, each))
                    .contains("Cơ bản mũi 1")
                    .contains("Cơ bản mũi 3")
                    .contains("Bổ sung")
                    .contains("Nhắc lại lần 3")
                    .contains("07/01/2022");
        }
        assertThat(Codes.read(seen(VaccinationCertificate.TEMPLATE, all, "seven-rows")))
                .isEqualTo(Codes.TEXT);
        seen(VaccinationCertificate.TEMPLATE, some, "seven-rows-one-dose");
    }

    @Test
    void theDayOfTheDoseChoosesTheForm() {
        List<Slot> two = Samples.two().stream().map(GivenDose::slot).toList();
        LocalDate last = LocalDate.of(2022, 1, 6);

        assertThat(CertificateForm.of(last, two)).isEqualTo(CertificateForm.TWO_ROWS);
        assertThat(CertificateForm.of(last.plusDays(1), two)).isEqualTo(CertificateForm.SEVEN_ROWS);
    }

    @Test
    void aThirdBasicDoseOfTheFirstDaysTakesTheLaterFormWhichHasARowForIt() {
        List<Slot> abdala = List.of(new Slot(Category.BASIC, 1), new Slot(Category.BASIC, 3));

        assertThat(CertificateForm.of(LocalDate.of(2021, 11, 20), abdala))
                .isEqualTo(CertificateForm.SEVEN_ROWS);
    }

    @Test
    void aDoseBeyondTheFormHasARowOfItsOwn() {
        List<GivenDose> doses =
                List.of(
                        Samples.dose(Category.BOOSTER, 3, "12/10/2025", false),
                        Samples.dose(Category.BOOSTER, 4, "20/11/2026", true));

        assertThat(
                        onePage(
                                VaccinationCertificate.TEMPLATE,
                                Samples.certificate(
                                        Samples.holder(NAME),
                                        List.of(doses.get(0), doses.get(1), Samples.two().get(0)))))
                .contains("Nhắc lại lần 4");
    }

    @Test
    void aCertificateAttestsOneDose() {
        assertThatThrownBy(
                        () ->
                                Samples.certificate(
                                        Samples.holder(NAME), List.of(Samples.two().get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void phoneAddressAndNumberMayBeMissing() {
        Holder holder = new Holder("Hùng", "1988", "", "", "");

        assertThat(
                        onePage(
                                VaccinationCertificate.TEMPLATE,
                                Samples.certificate(holder, Samples.seven())))
                .contains("Hùng")
                .contains("1988");
    }

    @Test
    void thePassportHasTheElevenFieldsInBothLanguages() {
        VaccinePassport passport = Samples.passport(NAME);

        assertThat(passport.fields())
                .extracting(VaccinePassport.Field::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 11).boxed().toList());
        String page = onePage(VaccinePassport.TEMPLATE, passport);
        passport.fields()
                .forEach(
                        field ->
                                assertThat(page)
                                        .contains(field.label().vi().split(" ")[0])
                                        .contains(field.label().en().split(" ")[0]));
        assertThat(page)
                .contains("Việt Nam")
                .contains("Viet Nam")
                .contains("Vắc xin mRNA")
                .contains("SARS-CoV-2 mRNA")
                .contains("3/3")
                .contains("Pfizer, BioNTech")
                .contains("16:05, 20/11/2027")
                .contains("Dùng kèm giấy tờ tùy thân")
                .contains("Use together with an identity document");
        assertThat(Codes.read(seen(VaccinePassport.TEMPLATE, passport, "passport")))
                .isEqualTo(Codes.TEXT);
    }

    @Test
    void fiveCardsShareASheetAndEachCodeIsReadAtTheDensityOfAScanner() {
        List<String> texts =
                IntStream.rangeClosed(1, WalletCard.ON_A_SHEET)
                        .mapToObj(i -> Codes.text(i, 420))
                        .toList();
        List<WalletCard> cards =
                texts.stream().map(text -> Samples.card(NAME, Samples.seven(), text)).toList();

        String sheet = onePage(WalletCard.TEMPLATE, cards);
        assertThat(sheet)
                .contains(NAME)
                .contains("••••••••3190")
                .contains("Nhắc lại lần 3")
                .contains("và 2 mũi trước đó")
                .doesNotContain("004188003190");
        assertThat(Codes.readAll(seen(WalletCard.TEMPLATE, cards, "cards")))
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void aSixthCardBeginsASecondSheet() {
        List<WalletCard> cards =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(
                                i -> Samples.card("Người " + i, Samples.two(), Codes.text(i, 420)))
                        .toList();

        List<String> sheets = pages(WalletCard.TEMPLATE, cards);

        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(1)).contains("Người 6").doesNotContain("Người 5");
    }

    /** The text of a name of 4 × 80 characters. */
    @Test
    void theLongestCodeIsStillReadFromACard() {
        String text = Codes.text(7, 900);

        assertThat(
                        Codes.read(
                                seen(
                                        WalletCard.TEMPLATE,
                                        List.of(Samples.card(NAME, Samples.two(), text)),
                                        "card-long-code")))
                .isEqualTo(text);
    }

    @Test
    void theCodeIsAsWideAsTheLawWants() {
        BufferedImage card =
                seen(
                        WalletCard.TEMPLATE,
                        List.of(Samples.card(NAME, Samples.two(), Codes.TEXT)),
                        "card");
        int size = Codes.of(Codes.TEXT).size();

        // the dark modules of the finder patterns span all but the quiet zone of the 46 mm
        assertThat(darkWidthInMm(card, 105.5, 190)).isBetween(46.0 * (size - 8) / size - .3, 46.0);
        assertThat(46.0 * (size - 8) / size).isGreaterThan(35);
    }

    /** Dots of the rows that are neither black nor white. */
    private static long shades(BufferedImage picture, int fromMm, int toMm) {
        double dots = SCANNER / 25.4;
        return IntStream.range((int) (fromMm * dots), (int) (toMm * dots))
                .flatMap(
                        y ->
                                IntStream.range(0, picture.getWidth())
                                        .map(x -> picture.getRGB(x, y) & 0xffffff))
                .filter(colour -> colour != 0 && colour != 0xffffff)
                .count();
    }

    private static double darkWidthInMm(BufferedImage image, double fromMm, double toMm) {
        double dots = SCANNER / 25.4;
        int y = (int) ((13.5 + 25) * dots);
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int row = y - 200; row < y + 200; row++) {
            for (int x = (int) (fromMm * dots); x < toMm * dots; x++) {
                if ((image.getRGB(x, row) & 0xff) < 100) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return (last - first + 1) / dots;
    }

    @Test
    void thePictureForAPhoneSaysWhoAndWhatAndItsCodeIsReadFromIt() throws IOException {
        PhoneCard card = Samples.phone(NAME);

        assertThat(onePage(PhoneCard.TEMPLATE, List.of(card)))
                .contains(NAME)
                .contains("12/05/1988")
                .contains("2/2")
                .contains("28/09/2021")
                .contains("16:05, 20/11/2027")
                .contains(Samples.NUMBER)
                .contains("Dùng kèm giấy tờ tùy thân");
        BufferedImage picture =
                ImageIO.read(
                        new ByteArrayInputStream(
                                renderer.picture(PhoneCard.TEMPLATE, List.of(card))));
        keep(picture, "phone");
        assertThat(Codes.read(picture)).isEqualTo(Codes.TEXT);
        assertThat(shades(picture, 60, 130)).as("dots between black and white").isZero();
        assertThat(picture.getWidth()).isLessThan(picture.getHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hường ", "W", "Ượngđ-"})
    void aNameOf200CharactersBreaksNoPaper(String part) {
        String name = part.repeat(200).substring(0, 200).strip();

        VaccinationCertificate sheet = Samples.certificate(Samples.holder(name), Samples.seven());
        VaccinePassport passport = Samples.passport(name);
        WalletCard card = Samples.card(name, Samples.seven(), Codes.TEXT);

        assertThat(onePage(VaccinationCertificate.TEMPLATE, sheet).replace(" ", ""))
                .contains(name.replace(" ", ""));
        assertThat(onePage(VaccinePassport.TEMPLATE, passport)).contains("5772");
        assertThat(pages(WalletCard.TEMPLATE, List.of(card))).hasSize(1);
        String file = "long-name-" + part.length();
        assertThat(Codes.read(seen(VaccinationCertificate.TEMPLATE, sheet, file)))
                .isEqualTo(Codes.TEXT);
        assertThat(Codes.read(seen(VaccinePassport.TEMPLATE, passport, file + "-passport")))
                .isEqualTo(Codes.TEXT);
        assertThat(Codes.read(seen(WalletCard.TEMPLATE, List.of(card), file + "-card")))
                .isEqualTo(Codes.TEXT);
        List<PhoneCard> phone = List.of(Samples.phone(name));
        assertThat(onePage(PhoneCard.TEMPLATE, phone).replace(" ", ""))
                .contains(name.replace(" ", ""));
        assertThat(Codes.read(seen(PhoneCard.TEMPLATE, phone, file + "-phone")))
                .isEqualTo(Codes.TEXT);
    }

    @Test
    void fiveHundredCertificatesAreOneFileOfAsManySheets() throws IOException {
        VaccinationCertificate one = Samples.certificate(Samples.holder(NAME), Samples.seven());
        List<VaccinationCertificate> many = java.util.Collections.nCopies(500, one);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int pages =
                renderer.pdf(
                        "Giấy xác nhận",
                        List.of(new DocumentSection<>(VaccinationCertificate.BATCH, many)),
                        out);

        assertThat(pages).isEqualTo(500);
        assertThat(out.size()).isLessThan(500 * 40_000);
        assertThat(Codes.read(Codes.page(out.toByteArray(), 499, SCANNER))).isEqualTo(Codes.TEXT);
    }
}
