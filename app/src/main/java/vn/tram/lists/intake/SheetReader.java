package vn.tram.lists.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Opens a list of people by what the file holds, never by its name. What the file claims about
 * itself is not believed: sizes are counted while reading, in memory that no file can make grow.
 */
public final class SheetReader {

    /** People a file may hold. */
    public static final int MAX_ROWS = 200_000;

    /** Columns a sheet may use. */
    public static final int MAX_COLUMNS = 200;

    /** Answer to opening a file. */
    public sealed interface Opening {

        /** The sheet with its headings found; to be closed by the caller. */
        record Opened(PeopleSheet sheet) implements Opening {}

        /** Nothing can be read. */
        record Refused(FileRefusal refusal) implements Opening {}
    }

    /**
     * Opens a file and reads up to its headings.
     *
     * @throws IOException when the disk fails; a bad file is answered with a refusal
     */
    public Opening open(Path file) throws IOException {
        try {
            return openByContent(file);
        } catch (RefusedFileException e) {
            return new Opening.Refused(e.refusal());
        } catch (ZipException | EOFException e) {
            return refused(FileRefusal.Reason.CORRUPT);
        }
    }

    private Opening openByContent(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1024);
        }
        return switch (FileKind.of(head)) {
            case EMPTY -> refused(FileRefusal.Reason.EMPTY);
            case ZIP -> openXlsx(file);
            case OLE2 ->
                    refused(
                            Ole2Directory.holdsEncryptedPackage(file)
                                    ? FileRefusal.Reason.ENCRYPTED
                                    : FileRefusal.Reason.OLD_EXCEL);
            case TEXT -> openCsv(file);
            case PDF, HTML, XML, BINARY ->
                    refused(FileRefusal.Reason.NOT_A_SPREADSHEET, FileKind.of(head).name());
        };
    }

    private Opening openXlsx(Path file) throws IOException {
        XlsxPackage workbook = XlsxPackage.open(file);
        SharedStrings strings = null;
        try {
            strings = SharedStrings.of(workbook);
            XlsxSheets sheets = new XlsxSheets(workbook, strings, CellFormats.of(workbook));
            Opening opening = sheets.open(List.of(strings, workbook));
            if (opening instanceof Opening.Refused) {
                closeAll(strings, workbook);
            }
            return opening;
        } catch (IOException | RuntimeException e) {
            closeAll(strings, workbook);
            throw e;
        }
    }

    private static void closeAll(Closeable... resources) throws IOException {
        for (Closeable resource : resources) {
            if (resource != null) {
                resource.close();
            }
        }
    }

    private Opening openCsv(Path file) throws IOException {
        TextProbe probe = TextProbe.of(file);
        char delimiter = CsvRows.delimiter(file, probe);
        HeaderSearch search = new HeaderSearch();
        RowSource rows = CsvRows.open(file, probe, delimiter);
        try {
            if (!search.find(rows)) {
                rows.close();
                return new Opening.Refused(refusalOf(search, probe));
            }
            if (probe.lines() > MAX_ROWS
                    && hasTooManyRows(CsvRows.open(file, probe, delimiter), search.header())) {
                rows.close();
                return refused(FileRefusal.Reason.TOO_MANY_ROWS, MAX_ROWS);
            }
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
        String encoding = probe.charset().name().toUpperCase(Locale.ROOT);
        SheetOrigin origin = new SheetOrigin(SheetOrigin.Format.CSV, "", encoding, isGuess(probe));
        return new Opening.Opened(new PeopleSheet(origin, search.header(), rows, List.of()));
    }

    private static boolean isGuess(TextProbe probe) {
        return !probe.charset().name().startsWith("UTF-");
    }

    /** Headings that cannot be read are most often a matter of the encoding. */
    private static FileRefusal refusalOf(HeaderSearch search, TextProbe probe) {
        return isGuess(probe)
                ? FileRefusal.of(FileRefusal.Reason.ENCODING, StandardCharsets.UTF_8 + ", UTF-16")
                : search.refusal();
    }

    /** Counts the rows below the headings of a sheet that seems to hold too many. */
    static boolean hasTooManyRows(RowSource source, SheetHeader header) throws IOException {
        try (source) {
            int rows = 0;
            RawRow row;
            while (rows <= MAX_ROWS && (row = source.next()) != null) {
                rows += row.number() <= header.rowNumber() || row.isBlank() ? 0 : 1;
            }
            return rows > MAX_ROWS;
        }
    }

    private static Opening refused(FileRefusal.Reason reason, Object... arguments) {
        return new Opening.Refused(FileRefusal.of(reason, arguments));
    }
}
