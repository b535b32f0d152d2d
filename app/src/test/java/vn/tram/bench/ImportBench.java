package vn.tram.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.tram.lists.ListId;
import vn.tram.lists.ListImports;
import vn.tram.migrations.DatabaseAccess;

/**
 * From the upload to the last row in its list, every row checked, beside bare reading of the same
 * file by a plain library, and beside a JDBC batch of the very rows that the import made.
 */
final class ImportBench {

    private static final int WARM_UP = 10_000;
    private static final int ROUNDS = 3;

    private final ListsOnTheirWay lists;
    private final DatabaseAccess access;
    private final Report report;

    ImportBench(ApplicationContext application, Report report) {
        this.lists = new ListsOnTheirWay(application);
        this.access = application.getBean(DatabaseAccess.class);
        this.report = report;
    }

    void run(int rows) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try {
            measure(rows, folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(int rows, Path folder) throws Exception {
        warmUp(Math.min(rows, WARM_UP), folder);
        Path xlsx = folder.resolve("nguoi.xlsx");
        Path csv = folder.resolve("nguoi.csv");
        People.xlsx(xlsx, 0, rows);
        People.csv(csv, 0, rows);
        Samples bareXlsx = new Samples();
        Samples bareCsv = new Samples();
        Samples ourXlsx = new Samples();
        Samples ourCsv = new Samples();
        Samples batch = new Samples();
        try (RawRows raw = new RawRows(access)) {
            for (int round = 0; round < ROUNDS; round++) {
                bareXlsx.time(() -> readXlsx(xlsx));
                bareCsv.time(() -> readCsv(csv));
                ListId fromXlsx = take(xlsx, rows, ourXlsx);
                raw.remember(fromXlsx, rows);
                batch.time(raw::insert);
                take(csv, rows, ourCsv);
            }
        }
        String work = "import of %,d rows, %s, with checks (rate)";
        report.atLeast(
                work.formatted(rows, "XLSX"),
                "bare reading of the file (fastexcel-reader)",
                bareXlsx.median() / ourXlsx.median(),
                0.8);
        report.atLeast(
                work.formatted(rows, "XLSX"),
                "a JDBC batch of the same rows",
                batch.median() / ourXlsx.median(),
                0.5);
        report.atLeast(
                work.formatted(rows, "CSV"),
                "a JDBC batch of the same rows",
                batch.median() / ourCsv.median(),
                0.5);
        report.detail(
                "import: XLSX ours %s, bare %s; CSV ours %s, bare (FastCSV) %s; JDBC batch %s"
                        .formatted(
                                Report.milliseconds(ourXlsx.median()),
                                Report.milliseconds(bareXlsx.median()),
                                Report.milliseconds(ourCsv.median()),
                                Report.milliseconds(bareCsv.median()),
                                Report.milliseconds(batch.median())));
        report.megabytes(
                work.formatted(rows, "XLSX") + ": live heap at its peak",
                "the idle application",
                heap(xlsx),
                64);
        report.megabytes(
                work.formatted(rows, "CSV") + ": live heap at its peak",
                "the idle application",
                heap(csv),
                64);
    }

    private void warmUp(int rows, Path folder) throws Exception {
        Path xlsx = folder.resolve("warm.xlsx");
        Path csv = folder.resolve("warm.csv");
        People.xlsx(xlsx, 0, rows);
        People.csv(csv, 0, rows);
        for (int round = 0; round < 3; round++) {
            take(xlsx, rows, new Samples());
            take(csv, rows, new Samples());
            readXlsx(xlsx);
            readCsv(csv);
        }
    }

    private ListId take(Path file, int rows, Samples samples) throws Exception {
        ListId list = lists.open();
        samples.time(
                () -> {
                    lists.upload(list, file);
                    lists.settle();
                });
        ListImports.UploadView read = lists.read(list);
        if (read.rowsGood() != rows) {
            throw new IllegalStateException("not all rows were good: " + read);
        }
        return list;
    }

    private double heap(Path file) throws Exception {
        ListId list = lists.open();
        try (LiveHeap heap = new LiveHeap()) {
            lists.upload(list, file);
            lists.settle();
            return heap.peakMegabytes();
        }
    }

    private static void readXlsx(Path file) throws IOException {
        long[] seen = new long[1];
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> {
                        for (int i = 0; i < row.getCellCount(); i++) {
                            seen[0] += row.getCellText(i).length();
                        }
                    });
        }
        requireSeen(seen[0]);
    }

    private static void readCsv(Path file) throws IOException {
        long seen = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    seen += row.getField(i).length();
                }
            }
        }
        requireSeen(seen);
    }

    private static void requireSeen(long characters) {
        if (characters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
