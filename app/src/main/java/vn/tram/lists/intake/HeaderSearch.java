package vn.tram.lists.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the row of headings, above which titles and the name of the unit usually stand. */
final class HeaderSearch {

    /** Rows in which the headings may stand. */
    static final int ROWS = 20;

    /** Fewer headings than this may be words of a title. */
    private static final int FEWEST_MATCHES = 2;

    private SheetHeader best;

    /**
     * Reads rows up to and including the headings.
     *
     * @return whether they are complete; {@link #refusal()} says why not
     */
    boolean find(RowSource rows) throws IOException {
        RawRow row;
        while ((row = rows.next()) != null && row.number() <= ROWS) {
            SheetHeader header = new SheetHeader(row);
            if (best == null || header.matched() > best.matched()) {
                best = header;
            }
            if (complete(header)) {
                return header.duplicates().isEmpty();
            }
        }
        return false;
    }

    private static boolean complete(SheetHeader header) {
        return header.missing().isEmpty();
    }

    int matched() {
        return best == null ? 0 : best.matched();
    }

    SheetHeader header() {
        return best;
    }

    FileRefusal refusal() {
        if (matched() < FEWEST_MATCHES) {
            return FileRefusal.of(
                    FileRefusal.Reason.NO_HEADER, ROWS, headings(ImportColumn.required()));
        }
        if (!best.missing().isEmpty()) {
            return FileRefusal.of(
                    FileRefusal.Reason.MISSING_COLUMNS, headings(best.missing()), best.rowNumber());
        }
        Map.Entry<ImportColumn, List<String>> twice =
                best.duplicates().entrySet().iterator().next();
        return FileRefusal.of(
                FileRefusal.Reason.DUPLICATED_COLUMNS,
                twice.getKey().heading(),
                String.join("; ", twice.getValue()));
    }

    private static String headings(List<ImportColumn> columns) {
        return columns.stream().map(ImportColumn::heading).collect(Collectors.joining(", "));
    }
}
