package vn.tram.lists.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Rows of a CSV file. A row's number counts records, as a spreadsheet program would show it. */
final class CsvRows implements RowSource {

    /** Longest record in characters; a quote that is never closed ends here. */
    private static final int MAX_RECORD = 1 << 20;

    private static final int SNIFFED_LINES = 20;
    private static final int SNIFFED_CHARACTERS = 1 << 14;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final Handler handler;
    private final CountedInput in;
    private final long fileBytes;
    private final CsvReader<RawRow> reader;
    private final Iterator<RawRow> rows;

    private CsvRows(Handler handler, CountedInput in, long fileBytes, CsvReader<RawRow> reader) {
        this.handler = handler;
        this.in = in;
        this.fileBytes = fileBytes;
        this.reader = reader;
        this.rows = reader.iterator();
    }

    static CsvRows open(Path file, TextProbe probe, char delimiter) throws IOException {
        Handler handler = new Handler();
        CountedInput in = new CountedInput(Files.newInputStream(file));
        return new CsvRows(
                handler,
                in,
                Files.size(file),
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .acceptCharsAfterQuotes(true)
                        .maxBufferSize(MAX_RECORD)
                        .build(handler, text(in, probe)));
    }

    /** The delimiter that stands most often outside quotes in the first lines. */
    static char delimiter(Path file, TextProbe probe) throws IOException {
        int[] found = new int[DELIMITERS.length];
        try (Reader text = text(Files.newInputStream(file), probe)) {
            boolean quoted = false;
            int lines = 0;
            for (int i = 0; i < SNIFFED_CHARACTERS && lines < SNIFFED_LINES; i++) {
                int c = text.read();
                if (c < 0) {
                    break;
                }
                quoted ^= c == '"';
                lines += c == '\n' && !quoted ? 1 : 0;
                for (int d = 0; d < DELIMITERS.length && !quoted; d++) {
                    found[d] += c == DELIMITERS[d] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int d = 1; d < DELIMITERS.length; d++) {
            best = found[d] > found[best] ? d : best;
        }
        return DELIMITERS[best];
    }

    private static Reader text(InputStream in, TextProbe probe) throws IOException {
        try {
            in.skipNBytes(probe.bomBytes());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new InputStreamReader(in, probe.charset());
    }

    @Override
    public RawRow next() throws IOException {
        try {
            RawRow row = rows.hasNext() ? rows.next() : null;
            if (handler.refused != null) {
                throw handler.refused;
            }
            return row;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new RefusedFileException(FileRefusal.Reason.CORRUPT);
        }
    }

    @Override
    public FileShare share() {
        return new FileShare(in.count(), fileBytes);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Makes strings only of what is kept of a cell. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<RawRow> {
        private final RowCollector row = new RowCollector();
        private int number;
        private RefusedFileException refused;

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin();
        }

        @Override
        protected void handleField(
                int column, char[] buffer, int offset, int length, boolean quoted) {
            int kept = Math.min(length, RawRow.MAX_CELL_LENGTH + 1);
            try {
                row.text(column, new String(buffer, offset, kept));
            } catch (RefusedFileException e) {
                refused = e;
            }
        }

        @Override
        protected RecordWrapper<RawRow> buildRecord() {
            return wrapRecord(row.finish(++number));
        }
    }
}
