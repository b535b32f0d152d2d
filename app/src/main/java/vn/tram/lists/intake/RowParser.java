package vn.tram.lists.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.EthnicGroup;
import vn.tram.kernel.Parsed;
import vn.tram.kernel.Sex;
import vn.tram.kernel.UnitCode;

/**
 * Turns the texts of a row into values and finds all its faults, not only the first. One parser
 * serves one file: it remembers the answers of the catalogs. Not for use by several threads.
 */
public final class RowParser {

    final AnswerCache<GroupCell> groups;
    final AnswerCache<Optional<UnitCode>> communes;
    final AnswerCache<Parsed<Sex>> sexes = new AnswerCache<>(Sex::parse);
    final AnswerCache<Parsed<EthnicGroup>> ethnicGroups = new AnswerCache<>(EthnicGroup::parse);
    final AnswerCache<Optional<String>> nationalities = new AnswerCache<>(Nationalities::code);
    final LocalDate today;

    /**
     * @param clock tells today in its own zone; taken once, so that a file read across midnight is
     *     judged by one day
     */
    public RowParser(PriorityGroupCatalog catalog, CommuneResolver resolver, Clock clock) {
        this.groups = new AnswerCache<>(text -> GroupCell.of(text, catalog));
        this.communes = new AnswerCache<>(resolver::resolve);
        this.today = LocalDate.now(clock);
    }

    /** Parses a row of a sheet, with the faults that the sheet itself found in its cells. */
    public ParsedRow parse(SheetHeader header, RawRow row) {
        CellReading cells = new CellReading(header.texts(row));
        for (RawRow.CellProblem problem : row.problems()) {
            ImportColumn column = header.columnAt(problem.column());
            if (column != null) {
                cells.problem(column, problem);
            }
        }
        return new RowReading(this, cells).parse(row.number());
    }

    /** Parses texts that were typed on a screen. */
    public ParsedRow parse(int rowNumber, CellTexts texts) {
        return new RowReading(this, new CellReading(texts)).parse(rowNumber);
    }
}
