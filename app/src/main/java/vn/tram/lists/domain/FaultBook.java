package vn.tram.lists.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.tram.lists.RowFilter;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.lists.domain.RowStore.KeptFault;
import vn.tram.lists.intake.CellTexts;
import vn.tram.lists.intake.FaultCode;
import vn.tram.lists.intake.FaultWorkbook;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.intake.IntakeWords;
import vn.tram.lists.intake.RowFault;
import vn.tram.lists.intake.Severity;

/**
 * Hands the faulty rows of a list back as a spreadsheet, a page of rows at a time, each with its
 * faults in words and the key by which it finds its place again.
 */
@Component
class FaultBook {

    private static final int PAGE = 500;

    /** The columns of a workbook of faults: those of the template but its own number and key. */
    private static final List<ImportColumn> COLUMNS =
            Arrays.stream(ImportColumn.values())
                    .filter(
                            column ->
                                    column != ImportColumn.NUMBER && column != ImportColumn.ROW_KEY)
                    .toList();

    private final RowStore rows;
    private final CommuneNames communes;

    FaultBook(RowStore rows, CommuneNames communes) {
        this.rows = rows;
        this.communes = communes;
    }

    void write(SubjectList list, OutputStream out, Locale language) throws IOException {
        List<String> headings = COLUMNS.stream().map(IntakeWords.VIETNAMESE::column).toList();
        try (FaultWorkbook workbook = new FaultWorkbook(out, headings, IntakeWords.in(language))) {
            UnaryOperator<String> communeName = communes.writer(list);
            int after = 0;
            List<Kept> page;
            do {
                page = rows.page(list.id(), RowFilter.of(RowFilter.Kind.FAULTY), after, PAGE);
                write(workbook, page, communeName);
                after = page.isEmpty() ? after : page.get(page.size() - 1).number();
            } while (page.size() == PAGE);
        }
    }

    private void write(FaultWorkbook workbook, List<Kept> page, UnaryOperator<String> communeName)
            throws IOException {
        Map<UUID, List<KeptFault>> faults = rows.faults(page.stream().map(Kept::id).toList());
        for (Kept row : page) {
            CellTexts texts = RowTexts.of(row, communeName);
            workbook.add(
                    Optional.ofNullable(row.fileRow()),
                    row.id(),
                    COLUMNS.stream().map(texts::text).toList(),
                    faults.getOrDefault(row.id(), List.of()).stream()
                            .map(FaultBook::fault)
                            .toList());
        }
    }

    private static RowFault fault(KeptFault kept) {
        return new RowFault(
                ImportColumn.ofKey(kept.field()),
                FaultCode.ofCode(kept.code()),
                kept.hard() ? Severity.HARD : Severity.WARNING,
                RowViews.arguments(kept.arguments()));
    }
}
