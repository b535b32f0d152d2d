package vn.tram.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Renders documents to HTML for the screen and to PDF for paper, from the same templates. Every
 * value is HTML-escaped and brought to Unicode NFC; a variable that the data lacks is a bug and
 * throws. Nothing outside the module's own resources is ever read or fetched. Safe for use by
 * several threads.
 */
public final class DocumentRenderer {

    private final Clock clock;
    private final Templates templates = new Templates();
    private final String base = Templates.resource("styles/base.css");
    private final String screen = Templates.resource("styles/screen.css");
    private final String print = Templates.resource("styles/print.css");

    /**
     * @param clock gives the creation time in a PDF's metadata; the same data at the same instant
     *     gives the same bytes
     */
    public DocumentRenderer(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A whole HTML page with its style inside: no script, no request to anywhere (its own content
     * security policy forbids them, too), so that it can stand in a frame with the strictest
     * sandbox. It looks like sheets of A4 and shrinks with the frame. A long table is given in
     * full.
     */
    public <T> String html(DocumentTemplate<T> template, T data) {
        return preview(template, data, Integer.MAX_VALUE);
    }

    /**
     * Like {@link #html}, but of each long table only the first rows, and below them how many more
     * the PDF has: a page to look at beside a form, of the same size for any list.
     *
     * @param rows how many rows of each long table, at least one
     */
    public <T> String preview(DocumentTemplate<T> template, T data, int rows) {
        List<Sheet> sheets = new ArrayList<>();
        for (DocumentPart part : template.parts().apply(data)) {
            sheets.add(sheet(part, rows));
        }
        PageMarks marks = template.marks().apply(data);
        String style = template.paper().pageRule() + base + screen;
        return templates.render(
                "document", new Frame(marks, style, template.paper().cssClass(), sheets, true));
    }

    /**
     * Writes the document as a PDF on A4 with embedded fonts and 'Trang x / y' through all of its
     * parts. The stream is not closed. Memory does not grow with the rows of a long table beyond
     * the size of the file itself.
     *
     * @return the number of pages
     * @throws IOException when the stream does not take the bytes
     */
    public <T> int pdf(DocumentTemplate<T> template, T data, OutputStream out) throws IOException {
        return pdf(
                template.marks().apply(data).title(),
                List.of(new DocumentSection<>(template, data)),
                out);
    }

    /**
     * Writes several documents as one PDF, one behind the other. Each keeps its own paper, footer
     * and page numbers. The stream is not closed.
     *
     * @param title of the whole file; carries no personal data
     * @param sections at least one
     * @return the number of pages
     * @throws IOException when the stream does not take the bytes
     */
    public int pdf(String title, List<DocumentSection<?>> sections, OutputStream out)
            throws IOException {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a file without documents: " + title);
        }
        try (PdfAssembly pdf = new PdfAssembly()) {
            for (DocumentSection<?> section : sections) {
                add(section, pdf);
            }
            pdf.save(new PageMarks(title, "", ""), clock.instant(), out);
            return pdf.pages();
        }
    }

    /**
     * The first page of a document as a picture (PNG) of 300 dots an inch, the same as its PDF
     * shows.
     */
    public <T> byte[] picture(DocumentTemplate<T> template, T data) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            pdf(template, data, pdf);
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray());
                    ImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
                ImageIO.write(
                        new PDFRenderer(document).renderImage(0, PrintedCode.DOTS_A_POINT),
                        "png",
                        out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return png.toByteArray();
    }

    private <T> void add(DocumentSection<T> section, PdfAssembly pdf) throws IOException {
        DocumentTemplate<T> template = section.template();
        PageMarks marks = template.marks().apply(section.data());
        int before = pdf.pages();
        for (DocumentPart part : template.parts().apply(section.data())) {
            if (part instanceof DocumentPart.LongTable table) {
                pdf.add(
                        table,
                        slice -> page(template, marks, templates.render(table.template(), slice)));
            } else {
                DocumentPart.Text text = (DocumentPart.Text) part;
                pdf.add(page(template, marks, text(text)), text.codes(), template.paper());
            }
        }
        pdf.stamp(template.paper(), marks, before);
    }

    /**
     * Counts the pages of a PDF that was kept.
     *
     * @throws IOException when the bytes are no PDF
     */
    public static int pageCount(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private Sheet sheet(DocumentPart part, int rows) {
        if (part instanceof DocumentPart.LongTable table) {
            int shown = Math.min(rows, table.rows().size());
            int further = table.rows().size() - shown;
            return new Sheet(
                    templates.render(table.template(), table.slice(0, shown)),
                    further == 0 ? "" : new VietnameseCount(further).inSentence());
        }
        return new Sheet(text((DocumentPart.Text) part), "");
    }

    private String text(DocumentPart.Text part) {
        return templates.render(part.template(), part.data());
    }

    private String page(DocumentTemplate<?> template, PageMarks marks, String body) {
        Paper paper = template.paper();
        String style = paper.pageRule() + base + print;
        List<Sheet> sheets = List.of(new Sheet(body, ""));
        return templates.render(
                "document", new Frame(marks, style, paper.cssClass(), sheets, false));
    }

    /**
     * What the template around every document reads.
     *
     * @param onScreen whether the watermark is part of the HTML; in a PDF it is stamped
     */
    record Frame(
            PageMarks marks, String style, String paper, List<Sheet> sheets, boolean onScreen) {}

    /**
     * One part of a document, rendered.
     *
     * @param further how many rows are not shown; empty when all are
     */
    record Sheet(String body, String further) {}
}
