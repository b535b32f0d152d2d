package vn.tram.directory.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.tram.directory.UnitFileFault;
import vn.tram.directory.UnitFileFault.Kind;

/** Reads the bytes of a file of administrative units. */
final class UnitFileReader {

    private static final List<String> HEADER =
            List.of("level", "code", "parent_code", "name", "kind");

    /** How a zip (XLSX, ODS) and an old workbook (XLS) begin. */
    private static final List<byte[]> SPREADSHEETS =
            List.of(
                    new byte[] {'P', 'K', 3, 4},
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UnitFileReader() {}

    static UnitFile read(byte[] bytes) {
        if (isSpreadsheet(bytes)) {
            return UnitFile.unreadable(new UnitFileFault(1, Kind.SPREADSHEET, ""));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            return UnitFile.unreadable(
                    new UnitFileFault(lineAt(bytes, input.position()), Kind.NOT_UTF8, ""));
        }
        text.flip();
        if (text.hasRemaining() && text.get(text.position()) == BYTE_ORDER_MARK) {
            text.get();
        }
        String whole = text.toString();
        return whole.isBlank()
                ? UnitFile.unreadable(new UnitFileFault(1, Kind.EMPTY, ""))
                : parse(whole);
    }

    private static boolean isSpreadsheet(byte[] bytes) {
        return SPREADSHEETS.stream()
                .anyMatch(
                        start ->
                                bytes.length >= start.length
                                        && Arrays.equals(
                                                start, Arrays.copyOf(bytes, start.length)));
    }

    private static UnitFile parse(String text) {
        UnitFileCheck check = new UnitFileCheck();
        long line = 1;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext() || !isHeader(records.next())) {
                return UnitFile.unreadable(new UnitFileFault(1, Kind.WRONG_HEADER, ""));
            }
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                check.row(line, row.getFields());
            }
        } catch (CsvParseException broken) {
            return UnitFile.unreadable(new UnitFileFault(line, Kind.BROKEN_CSV, ""));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        UnitFile file = check.result();
        return new UnitFile(file.units(), inOrderOfLines(file.faults().stream()));
    }

    private static List<UnitFileFault> inOrderOfLines(Stream<UnitFileFault> faults) {
        return faults.sorted(Comparator.comparingLong(UnitFileFault::line)).toList();
    }

    private static boolean isHeader(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList().equals(HEADER);
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
