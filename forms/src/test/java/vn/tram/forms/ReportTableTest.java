package vn.tram.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tram.forms.ReportTable.Column;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;
import vn.tram.forms.ReportTable.Kind;
import vn.tram.forms.ReportTable.Level;
import vn.tram.forms.ReportTable.Percent;
import vn.tram.forms.ReportTable.Row;
import vn.tram.forms.ReportTable.Text;

class ReportTableTest {

    private static final List<Level> TWO_LEVELS =
            List.of(
                    Level.of(new Heading("Vắc xin", 1, 2), new Heading("Đã tiêm", 2, 1)),
                    Level.of(new Heading("Mũi 1", 1, 1), new Heading("Mũi 2", 1, 1)));

    private static ReportTable table(List<Level> levels, List<Row> rows) {
        return new ReportTable(List.of("Tên"), List.of(2, 1, 1), levels, rows, List.of());
    }

    @Test
    void cellsAreTypedForTheSpreadsheetAndWordedForPaper() {
        assertThat(new Count(1234).words()).isEqualTo("1.234");
        assertThat(new Percent(new BigDecimal("87.5")).words()).isEqualTo("87,5%");
        assertThat(new Text("Abdala").words()).isEqualTo("Abdala");
    }

    @Test
    void aHeadingMaySpanColumnsAndLevels() {
        ReportTable table = table(TWO_LEVELS, List.of());

        assertThat(table.columns())
                .containsExactly(new Column("50.00"), new Column("25.00"), new Column("25.00"));
    }

    @Test
    void headingsThatLeaveAColumnOutAreRefused() {
        List<Level> tooFew = List.of(TWO_LEVELS.get(0), Level.of(new Heading("Mũi 1", 1, 1)));

        assertThatThrownBy(() -> table(tooFew, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowHasACellForEachColumn() {
        Row row = Row.of(Kind.BODY, List.of(new Text("Abdala"), new Count(1)));

        assertThatThrownBy(() -> table(TWO_LEVELS, List.of(row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 cells in 3 columns");
    }
}
