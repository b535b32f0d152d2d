package vn.tram.forms;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Footer and watermark, put on the pages when their number is known: they run through all parts.
 */
final class PageStamp {

    private static final float FOOTER_SIZE = 8.5f;
    private static final float FOOTER_BASELINE = 26;
    private static final float WATERMARK_SIZE = 88;
    private static final float PALE = 0.92f;
    private static final float DIM = 0.3f;

    private final Paper paper;
    private final String footer;
    private final String watermark;
    private final PrintFonts fonts;

    PageStamp(Paper paper, PageMarks marks, PrintFonts fonts) {
        this.paper = paper;
        this.footer = fonts.covered(PrintFonts.Face.REGULAR, PrintableText.clean(marks.footer()));
        this.watermark =
                fonts.covered(PrintFonts.Face.BOLD, PrintableText.clean(marks.watermark()));
        this.fonts = fonts;
    }

    /** On the pages from this index to the last one; they are counted by themselves. */
    void on(PDDocument pdf, int from) throws IOException {
        int pages = pdf.getNumberOfPages() - from;
        int number = -from;
        if (!paper.numbered() && footer.isEmpty() && watermark.isEmpty()) {
            return;
        }
        for (PDPage page : pdf.getPages()) {
            number++;
            if (number < 1) {
                continue;
            }
            if (!watermark.isEmpty()) {
                putWatermark(pdf, page);
            }
            putFooter(pdf, page, String.format(Locale.ROOT, "Trang %d / %d", number, pages));
        }
    }

    private void putFooter(PDDocument pdf, PDPage page, String count) throws IOException {
        PDFont font = fonts.font(PrintFonts.Face.REGULAR);
        try (var content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(DIM);
            if (!footer.isEmpty()) {
                show(content, font, footer, paper.leftEdge());
            }
            if (paper.numbered()) {
                show(content, font, count, paper.rightEdge() - width(font, count, FOOTER_SIZE));
            }
        }
    }

    private static void show(PDPageContentStream content, PDFont font, String text, float x)
            throws IOException {
        content.beginText();
        content.setFont(font, FOOTER_SIZE);
        content.newLineAtOffset(x, FOOTER_BASELINE);
        content.showText(text);
        content.endText();
    }

    private void putWatermark(PDDocument pdf, PDPage page) throws IOException {
        PDFont font = fonts.font(PrintFonts.Face.BOLD);
        double angle = Math.atan2(paper.heightInPoints(), paper.widthInPoints());
        double half = width(font, watermark, WATERMARK_SIZE) / 2;
        float x = (float) (paper.widthInPoints() / 2 - half * Math.cos(angle));
        float y = (float) (paper.heightInPoints() / 2 - half * Math.sin(angle));
        try (var content = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true)) {
            content.saveGraphicsState();
            content.setNonStrokingColor(PALE);
            content.beginText();
            content.setFont(font, WATERMARK_SIZE);
            content.setTextMatrix(Matrix.getRotateInstance(angle, x, y));
            content.showText(watermark);
            content.endText();
            content.restoreGraphicsState();
        }
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
