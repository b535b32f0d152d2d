package vn.tram.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentRendererTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.123Z");

    private static final DocumentTemplate<Text> TEXT =
            template("probe/text", Paper.A4_PORTRAIT, "");

    private final DocumentRenderer renderer =
            new DocumentRenderer(Clock.fixed(NOON, ZoneOffset.UTC));

    record Text(String text) {}

    record Addresses(String http, String file) {}

    record Nothing() {}

    record Numbered(int number, boolean heading, boolean first) {}

    private static <T> DocumentTemplate<T> template(String name, Paper paper, String watermark) {
        return new DocumentTemplate<>(
                name,
                paper,
                data -> new PageMarks("Tiêu đề", "Chân trang", watermark),
                data -> List.of(new DocumentPart.Text(name, data)));
    }

    private static DocumentTemplate<List<Numbered>> table() {
        return new DocumentTemplate<>(
                "probe/table",
                Paper.A4_PORTRAIT,
                rows -> new PageMarks("Bảng", "", ""),
                rows ->
                        List.of(
                                new DocumentPart.LongTable(
                                        "probe/table", new Text("Mở đầu"), rows)));
    }

    private static List<Numbered> rows(int count, int headingEvery) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Numbered(i, i % headingEvery == 0, i % headingEvery == 1))
                .toList();
    }

    @Test
    void aValueIsEscapedAndNeverBecomesMarkup() {
        String html = renderer.html(TEXT, new Text("<script>alert(\"x\")</script> & 'y'"));

        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;");
        assertThat(Pages.flow(Pages.pdf(renderer, TEXT, new Text("<b>\"A\" & 'B'</b>"))))
                .contains("<b>\"A\" & 'B'</b>");
    }

    @Test
    void aVariableThatTheDataLacksIsAnError() {
        DocumentTemplate<Nothing> template = template("probe/text", Paper.A4_PORTRAIT, "");

        assertThatThrownBy(() -> renderer.html(template, new Nothing()))
                .isInstanceOf(MustacheException.Context.class)
                .hasMessageContaining("text");
    }

    @Test
    void aNullIsAnErrorAndNotAnEmptyPlace() {
        assertThatThrownBy(() -> renderer.html(TEXT, new Text(null)))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void aSectionThatTheDataLacksIsAnError() {
        DocumentTemplate<Text> template = template("probe/section", Paper.A4_PORTRAIT, "");

        assertThatThrownBy(() -> renderer.html(template, new Text("x")))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void everyVietnameseLetterSurvivesInThePdf() {
        String letters =
                ("aăâeêioôơuưyđ".codePoints().mapToObj(Character::toString))
                        .flatMap(
                                base ->
                                        List.of(
                                                        "", "\u0300", "\u0301", "\u0309", "\u0303",
                                                        "\u0323")
                                                .stream()
                                                .map(tone -> base + tone))
                        .filter(
                                letter ->
                                        Normalizer.normalize(letter, Normalizer.Form.NFC).length()
                                                == 1)
                        .collect(Collectors.joining(" "));
        String nfc = Normalizer.normalize(letters, Normalizer.Form.NFC);
        assertThat(nfc.split(" ")).hasSize(12 * 6 + 1);

        assertThat(renderer.html(TEXT, new Text(letters))).contains(nfc);
        assertThat(Pages.flow(Pages.pdf(renderer, TEXT, new Text(letters)))).contains(nfc);
        assertThat(Pages.flow(Pages.pdf(renderer, TEXT, new Text(letters.toUpperCase()))))
                .contains(Normalizer.normalize(letters.toUpperCase(), Normalizer.Form.NFC));
    }

    @Test
    void invisibleAndForbiddenCharactersAreLeftOut() {
        String dirty = "Nông\u0000 \u202eThị\u200b\u00ad H\ud800oa\u0007";

        assertThat(renderer.html(TEXT, new Text(dirty))).contains("Nông Thị Hoa");
        assertThat(Pages.flow(Pages.pdf(renderer, TEXT, new Text(dirty)))).contains("Nông Thị Hoa");
    }

    @Test
    void aLetterThatTheFontLacksDoesNotStopTheDocument() {
        byte[] pdf = Pages.pdf(renderer, TEXT, new Text("trước 漢 sau"));

        assertThat(Pages.flow(pdf)).contains("trước").contains("sau");
    }

    @Test
    void nothingOutsideIsFetched(@TempDir Path folder) throws IOException {
        Path css = Files.writeString(folder.resolve("x.css"), "p { display: none }");
        AtomicInteger requests = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            DocumentTemplate<Addresses> template = template("probe/outside", Paper.A4_PORTRAIT, "");

            byte[] pdf =
                    Pages.pdf(renderer, template, new Addresses(address, css.toUri().toString()));

            assertThat(requests).hasValue(0);
            assertThat(Pages.flow(pdf)).contains("Vẫn đọc được");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void thePageForbidsEveryRequestByItself() throws Exception {
        String html = renderer.html(TEXT, new Text("x"));

        assertThat(html)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .contains("<html lang=\"vi\">")
                .doesNotContainPattern(
                        "(?i)<(link|img|script|iframe|object)|url\\(|@import|https?:");
    }

    @Test
    void thePdfNamesItsTitleLanguageAndMomentAndEmbedsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pages.pdf(renderer, TEXT, new Text("x")))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tiêu đề");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-11-21T05:00:00Z"));
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842f);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("DejaVuSerif");
                }
            }
        }
    }

    @Test
    void theSameDataAtTheSameMomentGivesTheSameBytes() {
        Text data = new Text("Hạ Lang");

        byte[] first = Pages.pdf(renderer, TEXT, data);
        byte[] second =
                Pages.pdf(new DocumentRenderer(Clock.fixed(NOON, ZoneOffset.UTC)), TEXT, data);

        assertThat(second).isEqualTo(first);
        assertThat(renderer.html(TEXT, data)).isEqualTo(renderer.html(TEXT, data));
    }

    @Test
    void severalThreadsMayRenderAtOnce() {
        byte[] alone = Pages.pdf(renderer, table(), rows(90, 40));

        List<byte[]> together =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> Pages.pdf(renderer, table(), rows(90, 40)))
                        .toList();

        assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void aWatermarkStandsOnEveryPageOfBothForms() {
        DocumentTemplate<Text> draft = template("probe/text", Paper.A4_LANDSCAPE, "DỰ THẢO");

        assertThat(renderer.html(draft, new Text("x"))).contains("DỰ THẢO");
        assertThat(renderer.html(TEXT, new Text("x"))).doesNotContain("class=\"watermark\"");
        assertThat(marks(Pages.pdf(renderer, draft, new Text("x")))).containsOnly(true);
        assertThat(marks(Pages.pdf(renderer, TEXT, new Text("x")))).containsOnly(false);
    }

    private static List<Boolean> marks(byte[] pdf) {
        return Pages.texts(pdf).stream()
                .map(
                        page ->
                                page.replaceAll("\\s", "")
                                                .chars()
                                                .filter(c -> c == 'Ự' || c == 'Ả')
                                                .count()
                                        == 2)
                .toList();
    }

    @Test
    void aLongTableLosesNoRowAndRepeatsItsHeadOnEveryPage() throws IOException {
        int count = 3 * PdfAssembly.ROWS_A_SLICE + 7;
        byte[] pdf = Pages.pdf(renderer, table(), rows(count, 40));

        List<String> pages = Pages.texts(pdf);
        assertThat(pages).allMatch(page -> page.contains("Số thứ tự"));
        assertThat(pages.stream().filter(page -> page.contains("Mở đầu"))).hasSize(1);
        List<Integer> numbers =
                pages.stream()
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("dòng "))
                        .map(line -> Integer.valueOf(line.substring(5).trim()))
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(DocumentRenderer.pageCount(pdf)).isEqualTo(pages.size());
        assertThat(pages.get(pages.size() - 1))
                .contains("Trang " + pages.size() + " / " + pages.size());
    }

    @Test
    void theSlicesOfALongTableLeaveNoGapBetweenPages() {
        List<String> pages = Pages.texts(Pages.pdf(renderer, table(), rows(1700, 100_000)));

        List<Long> lines =
                pages.subList(1, pages.size() - 1).stream()
                        .map(page -> page.lines().filter(line -> line.startsWith("dòng ")).count())
                        .distinct()
                        .toList();
        assertThat(lines).hasSize(1);
    }

    @Test
    void aHeadingIsNeverTheLastRowOfAPageAndKeepsTheHeadOfTheTableAboveIt() {
        int pagesThatBeginWithAHeading = 0;
        for (int every = 40; every <= 46; every++) {
            int distance = every;
            List<String> pages = Pages.texts(Pages.pdf(renderer, table(), rows(300, distance)));
            assertThat(pages).allMatch(page -> page.contains("Số thứ tự"));
            for (String page : pages.subList(1, pages.size())) {
                int firstRow =
                        page.lines()
                                .filter(line -> line.startsWith("dòng "))
                                .mapToInt(line -> Integer.parseInt(line.substring(5).trim()))
                                .min()
                                .orElseThrow();
                assertThat((firstRow - 1) % distance)
                        .as("row %d begins a page, a heading every %d", firstRow, distance)
                        .isNotZero();
                pagesThatBeginWithAHeading += firstRow % distance == 0 ? 1 : 0;
            }
        }
        assertThat(pagesThatBeginWithAHeading).isPositive();
    }

    @Test
    void aPreviewShowsTheFirstRowsAndHowManyFollow() {
        String preview = renderer.preview(table(), rows(1200, 40), 20);

        assertThat(preview)
                .contains("dòng 20<")
                .doesNotContain("dòng 21<")
                .contains("Còn 1.180 dòng nữa trong bản PDF.");
        assertThat(renderer.html(table(), rows(1200, 40)))
                .contains("dòng 1200<")
                .doesNotContain("dòng nữa");
    }

    @Test
    void pagesAreCountedWithoutKeepingTheFile() throws IOException {
        assertThat(renderer.pdf(table(), rows(300, 40), OutputStream.nullOutputStream()))
                .isEqualTo(DocumentRenderer.pageCount(Pages.pdf(renderer, table(), rows(300, 40))));
    }

    @Test
    void everyPageIsWellFormed() throws Exception {
        String html = renderer.html(TEXT, new Text("a & b < c"));

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(html.getBytes("UTF-8")));
    }
}
