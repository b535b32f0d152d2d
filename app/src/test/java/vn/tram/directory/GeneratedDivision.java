package vn.tram.directory;

import java.util.Locale;

/** Files of invented units with as many rows as the divisions of 2021 and of 2025. */
final class GeneratedDivision {

    private static final String HEADER = "level,code,parent_code,name,kind\n";
    private static final int COMMUNES_BEFORE = 10_047;
    private static final int COMMUNES_SINCE = 3_321;
    private static final int DISTRICTS = 696;
    private static final int PROVINCES_BEFORE = 63;
    private static final int PROVINCES_SINCE = 34;

    private GeneratedDivision() {}

    static String ofThreeLevels() {
        StringBuilder csv = provinces(PROVINCES_BEFORE, "cũ");
        for (int i = 0; i < DISTRICTS; i++) {
            row(csv, "DISTRICT", "%03d", i, "%02d", i % PROVINCES_BEFORE, "Huyện", "Đông");
        }
        for (int i = 0; i < COMMUNES_BEFORE; i++) {
            row(csv, "COMMUNE", "%05d", i, "%03d", i % DISTRICTS, "Xã", "Tân Lập");
        }
        return csv.toString();
    }

    static String ofTwoLevels() {
        StringBuilder csv = provinces(PROVINCES_SINCE, "mới");
        for (int i = 0; i < COMMUNES_SINCE; i++) {
            row(csv, "COMMUNE", "%05d", i, "%02d", i % PROVINCES_SINCE, "Xã", "Tân Lập");
        }
        return csv.toString();
    }

    private static StringBuilder provinces(int count, String suffix) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < count; i++) {
            row(csv, "PROVINCE", "%02d", i, "", 0, "Tỉnh", suffix);
        }
        return csv;
    }

    private static void row(
            StringBuilder csv,
            String level,
            String codeFormat,
            int code,
            String parentFormat,
            int parent,
            String kind,
            String name) {
        csv.append(level)
                .append(',')
                .append(String.format(Locale.ROOT, codeFormat, code))
                .append(',')
                .append(String.format(Locale.ROOT, parentFormat, parent))
                .append(',')
                .append(kind + " " + name + " " + code)
                .append(',')
                .append(kind)
                .append('\n');
    }
}
