package vn.tram.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back what a PDF says. */
public final class Pages {

    private Pages() {}

    public static <T> byte[] pdf(DocumentRenderer renderer, DocumentTemplate<T> template, T data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.pdf(template, data, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text of each page, in NFC, with plain spaces. */
    public static List<String> texts(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> texts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).replace('\u00a0', ' ');
                texts.add(Normalizer.normalize(text, Normalizer.Form.NFC));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the whole PDF with every run of white space as one space. */
    public static String flow(byte[] pdf) {
        return String.join(" ", texts(pdf)).replaceAll("\\s+", " ");
    }
}
