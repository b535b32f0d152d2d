package vn.tram.lists.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.UnitCode;

/**
 * Measures reading and checking a list beside bare reading of the same file, and the heap it needs.
 * Run with {@code write <folder> <rows>} once, then {@code read <folder> <rows>} under a small
 * heap.
 */
final class IntakeBench {

    private static final int ROUNDS = 7;
    private static final String[] HEADINGS = {
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Giới tính",
        "Số định danh",
        "Số điện thoại",
        "Nghề nghiệp",
        "Thôn",
        "Địa chỉ",
        "Xã",
        "Dân tộc",
        "Nhóm ưu tiên"
    };
    private static final String[] SURNAMES = {"Nguyễn", "Trần", "Lê", "Rơ Châm", "Siu", "Phạm"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Hữu", "Ngọc", "Thanh", "H'"};
    private static final String[] GIVEN = {
        "Hải", "Lan", "Đức", "Quyên", "Thắng", "Mỹ", "Bình", "Ước"
    };

    private IntakeBench() {}

    /** A measured way to read a file; answers with the rows it saw. */
    private interface Work {
        long rows(Path file) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        Path xlsx = folder.resolve("bench-" + rows + ".xlsx");
        Path csv = folder.resolve("bench-" + rows + ".csv");
        if (arguments[0].equals("write")) {
            writeXlsx(xlsx, rows);
            writeCsv(csv, rows);
            return;
        }
        boolean bare = arguments.length < 4 || !arguments[3].equals("ours");
        if (bare) {
            measure("XLSX bare (fastexcel-reader)", xlsx, IntakeBench::bareXlsx);
        }
        measure("XLSX our reader", xlsx, file -> ours(file, false));
        measure("XLSX our reader and parser", xlsx, file -> ours(file, true));
        if (bare) {
            measure("CSV bare (FastCSV)", csv, IntakeBench::bareCsv);
        }
        measure("CSV our reader", csv, file -> ours(file, false));
        measure("CSV our reader and parser", csv, file -> ours(file, true));
    }

    private static void measure(String name, Path file, Work work) throws IOException {
        PrintStream out = System.out;
        long best = Long.MAX_VALUE;
        long rows = 0;
        long peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            System.gc();
            heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = processorTime();
            try {
                rows = work.rows(file);
            } catch (OutOfMemoryError e) {
                out.printf("%-30s out of memory%n", name);
                return;
            }
            best = Math.min(best, processorTime() - start);
            peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        }
        out.printf(
                Locale.ROOT,
                "%-30s %,9d rows %7.1f ms %,12.0f rows/s  heap peak %.1f MB%n",
                name,
                rows,
                best / 1e6,
                rows / (best / 1e9),
                peak / 1e6);
    }

    /** Time of this thread on a processor, so that other work on the machine counts less. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long bareXlsx(Path file) throws IOException {
        long[] seen = new long[2];
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> {
                        seen[0]++;
                        for (int i = 0; i < row.getCellCount(); i++) {
                            seen[1] += row.getCellText(i).length();
                        }
                    });
        }
        return seen[0];
    }

    private static long bareCsv(Path file) throws IOException {
        long rows = 0;
        long length = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                rows++;
                for (int i = 0; i < row.getFieldCount(); i++) {
                    length += row.getField(i).length();
                }
            }
        }
        return length > 0 ? rows : 0;
    }

    private static long ours(Path file, boolean parse) throws IOException {
        RowParser parser =
                new RowParser(
                        token -> Set.of(Integer.valueOf(token)),
                        text -> Optional.of(UnitCode.of("23677")),
                        Clock.systemUTC());
        long rows = 0;
        SheetReader.Opening.Opened opened =
                (SheetReader.Opening.Opened) new SheetReader().open(file);
        try (PeopleSheet sheet = opened.sheet()) {
            while (sheet.next() instanceof RawRow row) {
                rows++;
                if (parse && !parser.parse(sheet.header(), row).good()) {
                    throw new IllegalStateException("faulty row " + row.number());
                }
            }
        }
        return rows;
    }

    private static void writeXlsx(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, HEADINGS[i]);
            }
            Random random = new Random(1);
            for (int i = 1; i <= rows; i++) {
                String[] cells = person(i, random);
                sheet.value(i, 0, i);
                for (int c = 1; c < cells.length; c++) {
                    sheet.value(i, c, cells[c]);
                }
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeCsv(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADINGS));
            Random random = new Random(1);
            for (int i = 1; i <= rows; i++) {
                String[] cells = person(i, random);
                cells[8] = '"' + cells[8] + '"';
                cells[11] = '"' + cells[11] + '"';
                out.write("\n" + String.join(",", cells));
            }
        }
    }

    private static String[] person(int number, Random random) {
        boolean male = random.nextBoolean();
        LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(23_000));
        return new String[] {
            String.valueOf(number),
            pick(SURNAMES, random)
                    + ' '
                    + pick(MIDDLE, random)
                    + ' '
                    + pick(GIVEN, random)
                    + ' '
                    + pick(GIVEN, random),
            BirthDate.ofDay(birth).display(),
            male ? "Nam" : "Nữ",
            "064" + (male ? 0 : 1) + "%02d%06d".formatted(birth.getYear() % 100, number),
            "0912%06d".formatted(random.nextInt(1_000_000)),
            "Nông dân",
            "Làng " + random.nextInt(40),
            random.nextInt(500) + " đường Hùng Vương, ngách " + random.nextInt(9_999),
            "Đak Đoa",
            "Gia-rai",
            random.nextInt(4) == 0 ? "9, 11" : "11"
        };
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
