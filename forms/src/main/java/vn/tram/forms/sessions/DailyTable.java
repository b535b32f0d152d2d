package vn.tram.forms.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tram.forms.ReportTable;
import vn.tram.forms.ReportTable.Cell;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;
import vn.tram.forms.ReportTable.Kind;
import vn.tram.forms.ReportTable.Level;
import vn.tram.forms.ReportTable.Row;
import vn.tram.forms.ReportTable.Text;

/** The columns of the daily report. */
final class DailyTable {

    private static final int WIDE = 12;
    private static final int NARROW = 6;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final DailyReport report;
    private final DoseColumns doses;

    private DailyTable(DailyReport report) {
        this.report = report;
        this.doses =
                DoseColumns.on(report.day(), report.lines().stream().map(DailyReport.Line::doses));
    }

    static ReportTable of(DailyReport report) {
        DailyTable table = new DailyTable(report);
        return new ReportTable(
                List.of(
                        "BÁO CÁO KẾT QUẢ TIÊM VẮC XIN PHÒNG COVID-19 TRONG "
                                + report.span().word().toUpperCase(VIETNAMESE),
                        capitalized(report.spanned()) + " · " + report.round(),
                        report.facility() + ", " + report.locality()),
                table.widths(),
                List.of(table.groups(), table.details()),
                table.rows(),
                table.notes());
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(WIDE, NARROW, NARROW + 1));
        int numbers = 4 + 1 + doses.labels().size() + 2 + report.reactionKinds().size() + 1;
        for (int i = 0; i < numbers; i++) {
            widths.add(NARROW);
        }
        widths.add(WIDE);
        return widths;
    }

    private Level groups() {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading("Vắc xin", 1, 2));
        headings.add(new Heading("Số đối tượng trong " + report.span().word(), 1, 2));
        headings.add(new Heading("Không tiêm trong buổi", 5, 1));
        headings.add(new Heading("Số đã tiêm", 1 + doses.labels().size(), 1));
        headings.add(new Heading("Số liều vắc xin", 2, 1));
        if (!report.reactionKinds().isEmpty()) {
            headings.add(new Heading("Phản ứng thông thường", report.reactionKinds().size(), 1));
        }
        headings.add(new Heading("Tai biến nặng", 1, 2));
        headings.add(new Heading("Ghi chú", 1, 2));
        return new Level(headings);
    }

    private Level details() {
        List<Heading> headings = new ArrayList<>();
        for (String label :
                List.of(
                        "Chuyển tiêm tại bệnh viện",
                        "Từ chối",
                        "Trì hoãn",
                        "Chống chỉ định",
                        "Chưa tiêm",
                        "Tổng")) {
            headings.add(new Heading(label, 1, 1));
        }
        headings.addAll(doses.headings());
        headings.add(new Heading("Sử dụng", 1, 1));
        headings.add(new Heading("Hủy", 1, 1));
        report.reactionKinds().forEach(kind -> headings.add(new Heading(kind, 1, 1)));
        return new Level(headings);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        report.lines().forEach(line -> rows.add(Row.of(Kind.BODY, cells(line))));
        rows.add(Row.of(Kind.TOTAL, cells(total())));
        return rows;
    }

    private DailyReport.Line total() {
        List<Integer> none = report.reactionKinds().stream().map(kind -> 0).toList();
        return report.lines().stream()
                .reduce(
                        new DailyReport.Line(
                                "Tổng cộng", 0, 0, 0, 0, 0, Doses.NONE, 0, 0, none, 0, ""),
                        DailyReport.Line::plus);
    }

    private List<Cell> cells(DailyReport.Line line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Text(line.vaccine()));
        cells.add(new Count(line.subjects()));
        cells.add(new Count(line.sentToHospital()));
        cells.add(new Count(line.refused()));
        cells.add(new Count(line.postponed()));
        cells.add(new Count(line.contraindicated()));
        cells.add(new Count(line.unfinished()));
        cells.add(new Count(line.doses().total()));
        cells.addAll(doses.cells(line.doses()));
        cells.add(new Count(line.dosesUsed()));
        cells.add(new Count(line.dosesDiscarded()));
        line.reactions().forEach(count -> cells.add(new Count(count)));
        cells.add(new Count(line.serious()));
        cells.add(new Text(line.note()));
        return cells;
    }

    private List<String> notes() {
        String made = "Lập lúc " + Printed.moment(report.madeAt());
        String due = "hạn " + Printed.moment(report.due());
        return List.of(
                made + (report.late() ? ", sau " : ", trong ") + due + ".",
                "Số liệu tính từ các mũi tiêm đã ghi nhận; mẫu theo " + doses.form() + ".");
    }
}
