package vn.tram.forms;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * One PDF in the making. Parts are laid out one after the other into the same file and share its
 * fonts; the layout of a part is let go before the next one begins (decision 0012).
 */
final class PdfAssembly implements Closeable {

    /**
     * Some twenty pages: long enough that the page laid out twice costs little, short enough to
     * stay small.
     */
    static final int ROWS_A_SLICE = 500;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private static final Pattern ROW = Pattern.compile("^row\\d+$");
    private static final Pattern CODE = Pattern.compile("^code\\d+$");

    private final PDDocument pdf = new PDDocument();
    private final PrintFonts fonts = new PrintFonts(pdf);

    /** Adds a part and draws its codes into the boxes that the layout has made for them. */
    void add(String html, List<PrintedCode> codes, Paper paper) throws IOException {
        try (PdfBoxRenderer renderer = renderer(html)) {
            int before = pdf.getNumberOfPages();
            renderer.createPDFWithoutClosing();
            if (!codes.isEmpty()) {
                for (PagePosition<Box> box : renderer.findPagePositionsByID(CODE)) {
                    draw(codes, box, pdf.getPage(before + box.getPageNo()), paper);
                }
            }
        }
    }

    private void draw(List<PrintedCode> codes, PagePosition<Box> box, PDPage page, Paper paper)
            throws IOException {
        PrintedCode code = codes.get(Integer.parseInt(box.getId().substring("code".length())));
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            if (paper.screen()) {
                float height = page.getMediaBox().getHeight();
                code.drawOnDots(content, height, box.getX(), box.getY(), box.getWidth());
            } else {
                code.draw(content, box.getX(), box.getY(), box.getWidth());
            }
        }
    }

    /**
     * Adds a long table slice by slice. Unless it is the last one, a slice's last page is dropped
     * and its rows go to the next slice, so that the pages are as full as if the table had been
     * laid out at once.
     */
    void add(DocumentPart.LongTable table, Function<DocumentPart.Slice, String> html)
            throws IOException {
        int from = 0;
        while (from < table.rows().size()) {
            int to = Math.min(from + ROWS_A_SLICE, table.rows().size());
            boolean last = to == table.rows().size();
            from += addSlice(html.apply(table.slice(from, to)), to - from, last);
        }
    }

    private int addSlice(String html, int rows, boolean last) throws IOException {
        try (PdfBoxRenderer renderer = renderer(html)) {
            int before = pdf.getNumberOfPages();
            renderer.createPDFWithoutClosing();
            int lastPage = pdf.getNumberOfPages() - before - 1;
            if (last || lastPage == 0) {
                return rows;
            }
            int whole =
                    (int)
                            renderer.findPagePositionsByID(ROW).stream()
                                    .filter(row -> row.getPageNo() < lastPage)
                                    .count();
            pdf.removePage(before + lastPage);
            return whole;
        }
    }

    private PdfBoxRenderer renderer(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        fonts.offerTo(builder);
        builder.useUnicodeLineBreaker(new BreakAtSpaces());
        withoutSystemFonts(builder);
        refuseEverythingOutside(builder);
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    /**
     * The engine's fallback fonts have no Vietnamese letters and make it search the machine for
     * others; only the mode for archives turns them off. The file does not claim that conformance:
     * see {@link #save}.
     */
    private static void withoutSystemFonts(PdfRendererBuilder builder) {
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
    }

    /**
     * A template is complete in itself; whatever it might point to is neither looked up nor
     * fetched.
     */
    private static void refuseEverythingOutside(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                PdfAssembly::refuse, "http", "https", "file", "jar", "ftp", "data");
    }

    private static FSStream refuse(String uri) {
        throw new IllegalStateException("a document may not fetch anything");
    }

    int pages() {
        return pdf.getNumberOfPages();
    }

    void stamp(Paper paper, PageMarks marks, int from) throws IOException {
        new PageStamp(paper, marks, fonts).on(pdf, from);
    }

    void save(PageMarks marks, Instant at, OutputStream out) throws IOException {
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(PrintableText.clean(marks.title()));
        info.setProducer("Trạm");
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(at.toEpochMilli());
        info.setCreationDate(created);
        pdf.setDocumentInformation(info);
        pdf.setDocumentId(at.toEpochMilli());
        pdf.getDocumentCatalog().setMetadata(null);
        pdf.getDocumentCatalog().setMarkInfo(null);
        pdf.getDocumentCatalog().setLanguage("vi");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
        pdf.save(out);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
        fonts.close();
    }
}
