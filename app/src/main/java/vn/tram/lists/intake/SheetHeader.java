package vn.tram.lists.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tram.kernel.CleanText;

/**
 * What the row of headings says: where each column stands, and which headings mean nothing here.
 */
public final class SheetHeader {

    private static final int ABSENT = -1;

    private final int rowNumber;
    private final List<String> headings;
    private final int[] positions = new int[ImportColumn.values().length];
    private final ImportColumn[] byPosition;
    private final Map<ImportColumn, List<String>> duplicates = new EnumMap<>(ImportColumn.class);
    private final List<String> ignored = new ArrayList<>();

    SheetHeader(RawRow row) {
        rowNumber = row.number();
        headings = Arrays.stream(row.cells()).map(CleanText::of).toList();
        byPosition = new ImportColumn[headings.size()];
        Arrays.fill(positions, ABSENT);
        for (int i = 0; i < headings.size(); i++) {
            place(i, headings.get(i));
        }
    }

    private void place(int position, String heading) {
        ImportColumn column = ImportColumn.matching(heading).orElse(null);
        if (column == null) {
            if (!heading.isEmpty()) {
                ignored.add(heading);
            }
            return;
        }
        int first = positions[column.ordinal()];
        if (first == ABSENT) {
            positions[column.ordinal()] = position;
            byPosition[position] = column;
        } else {
            duplicates
                    .computeIfAbsent(column, c -> new ArrayList<>(List.of(headings.get(first))))
                    .add(heading);
        }
    }

    /** The row's number in the sheet, from 1. */
    public int rowNumber() {
        return rowNumber;
    }

    /** All headings as typed, by position; empty where there is none. */
    public List<String> headings() {
        return headings;
    }

    /** Headings that name no column of ours; their cells are not read. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    public boolean has(ImportColumn column) {
        return positions[column.ordinal()] != ABSENT;
    }

    /** The letter by which a spreadsheet program names the column; empty when it is absent. */
    public String letter(ImportColumn column) {
        StringBuilder letters = new StringBuilder();
        for (int n = positions[column.ordinal()] + 1; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('A' + (n - 1) % 26));
        }
        return letters.toString();
    }

    /** A row's texts by column. */
    public CellTexts texts(RawRow row) {
        return column -> row.text(positions[column.ordinal()]);
    }

    /** The column at a position, or null. */
    ImportColumn columnAt(int position) {
        return position < byPosition.length ? byPosition[position] : null;
    }

    int matched() {
        return (int) Arrays.stream(positions).filter(position -> position != ABSENT).count();
    }

    List<ImportColumn> missing() {
        return ImportColumn.required().stream().filter(column -> !has(column)).toList();
    }

    Map<ImportColumn, List<String>> duplicates() {
        return duplicates;
    }
}
