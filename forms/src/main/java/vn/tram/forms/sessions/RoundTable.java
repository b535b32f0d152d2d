package vn.tram.forms.sessions;

import java.util.ArrayList;
import java.util.List;
import vn.tram.forms.ReportTable;
import vn.tram.forms.ReportTable.Cell;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;
import vn.tram.forms.ReportTable.Kind;
import vn.tram.forms.ReportTable.Level;
import vn.tram.forms.ReportTable.Percent;
import vn.tram.forms.ReportTable.Row;
import vn.tram.forms.ReportTable.Text;

/** The columns of the report at the end of a round. */
final class RoundTable {

    private static final int CODE = 4;
    private static final int LABEL = 30;
    private static final int NUMBER = 8;

    private final RoundReport report;
    private final DoseColumns doses;

    private RoundTable(RoundReport report) {
        this.report = report;
        this.doses =
                DoseColumns.on(
                        report.lastDay(), report.lines().stream().map(RoundReport.Line::doses));
    }

    static ReportTable of(RoundReport report) {
        RoundTable table = new RoundTable(report);
        return new ReportTable(
                List.of(
                        "BÁO CÁO KẾT QUẢ ĐỢT TIÊM VẮC XIN PHÒNG COVID-19",
                        report.round()
                                + " · từ ngày "
                                + Printed.day(report.firstDay())
                                + " đến ngày "
                                + Printed.day(report.lastDay()),
                        report.facility() + ", " + report.locality()),
                table.widths(),
                List.of(table.groups(), table.details()),
                table.rows(),
                table.notes());
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(CODE, LABEL));
        for (int i = 0; i < 5 + doses.labels().size(); i++) {
            widths.add(NUMBER);
        }
        return widths;
    }

    private Level groups() {
        return Level.of(
                new Heading("Nhóm", 1, 2),
                new Heading("Đối tượng", 1, 2),
                new Heading("Số đối tượng", 1, 2),
                new Heading("Số người đã tiêm trước đợt", 1, 2),
                new Heading("Tiêm trong đợt", 1 + doses.labels().size(), 1),
                new Heading("Số người đã tiêm đến hết đợt", 1, 2),
                new Heading("Tỷ lệ", 1, 2));
    }

    private Level details() {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading("Số người", 1, 1));
        headings.addAll(doses.headings());
        return new Level(headings);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        report.lines().forEach(line -> rows.add(Row.of(Kind.BODY, cells(line))));
        RoundReport.Line none = new RoundReport.Line("", "Tổng cộng", 0, 0, 0, 0, Doses.NONE);
        rows.add(
                Row.of(
                        Kind.TOTAL,
                        cells(report.lines().stream().reduce(none, RoundReport.Line::plus))));
        return rows;
    }

    private List<Cell> cells(RoundReport.Line line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Text(line.code()));
        cells.add(new Text(line.label()));
        cells.add(new Count(line.subjects()));
        cells.add(new Count(line.before()));
        cells.add(new Count(line.inRound()));
        cells.addAll(doses.cells(line.doses()));
        cells.add(new Count(line.everVaccinated()));
        cells.add(new Percent(line.percent()));
        return cells;
    }

    private List<String> notes() {
        return List.of(
                "Lập lúc "
                        + Printed.moment(report.madeAt())
                        + ". Mỗi người được tính một lần, ở nhóm ưu tiên cao nhất của mình.",
                "Số liệu tính từ các mũi tiêm đã ghi nhận; mẫu theo " + doses.form() + ".");
    }
}
