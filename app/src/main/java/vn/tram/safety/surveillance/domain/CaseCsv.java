package vn.tram.safety.surveillance.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma separated text in UTF-8 with its mark, as spreadsheet programs want it. What such a program
 * would run as a formula gets an apostrophe before it.
 */
final class CaseCsv {

    private static final String MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r\n";

    private final Writer out;
    private final CsvWriter csv;

    CaseCsv(OutputStream stream, List<String> columns) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(MARK);
        csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns);
    }

    void add(List<String> cells) {
        csv.writeRecord(cells.stream().map(CaseCsv::harmless).toList());
    }

    static String harmless(String text) {
        String led = text.stripLeading();
        boolean runs =
                !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                        || !led.isEmpty() && DANGEROUS.indexOf(led.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }

    /** Sends what is left; the stream given is left open. */
    void finish() throws IOException {
        csv.flush();
        out.flush();
    }
}
