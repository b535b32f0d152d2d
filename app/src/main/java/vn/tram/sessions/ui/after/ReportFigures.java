package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.tram.sessions.SessionReports.Below;
import vn.tram.sessions.SessionReports.Figures;
import vn.tram.sessions.SessionReports.Group;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.RoundReport;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;

/** The figures of a report: its sums, and what each place below contributes. */
final class ReportFigures {

    private final AfterServices services;

    ReportFigures(AfterServices services) {
        this.services = services;
    }

    Component sums(PeriodReport report) {
        Figures total = report.total();
        int turnedAway =
                total.refused() + total.postponed() + total.contraindicated() + total.transferred();
        return StatRow.of(
                List.of(
                        stat(total.subjects(), "subjects"),
                        stat(total.doses().total(), "doses"),
                        stat(turnedAway, "turned-away"),
                        stat(total.discarded(), "discarded"),
                        stat(total.common(), "common"),
                        stat(total.serious(), "serious")),
                services.messages());
    }

    Component sums(RoundReport report) {
        Group total = report.total();
        return StatRow.of(
                List.of(
                        stat(total.subjects(), "subjects"),
                        stat(total.before(), "before"),
                        stat(total.inRound(), "in-round"),
                        stat(total.ever(), "ever"),
                        stat(total.doses().total(), "doses")),
                services.messages());
    }

    private Stat stat(int figure, String name) {
        return new Stat(figure, services.text("reports." + name));
    }

    Component below(PeriodReport report) {
        Table table =
                new Table(
                        services.text("reports.below"),
                        List.of(
                                services.text("reports.where"),
                                "#" + services.text("reports.subjects"),
                                "#" + services.text("reports.doses"),
                                "#" + services.text("result.REFUSED"),
                                "#" + services.text("result.POSTPONED"),
                                "#" + services.text("result.CONTRAINDICATED"),
                                "#" + services.text("reports.discarded"),
                                "#" + services.text("reports.common"),
                                "#" + services.text("reports.serious")));
        report.below().forEach(each -> below(each, table.row()));
        return new Card(services.text("reports.below"), table);
    }

    private void below(Below place, Table.Row row) {
        Figures figures = place.figures();
        row.strong(place.name())
                .number(services.number(figures.subjects()))
                .number(services.number(figures.doses().total()))
                .number(services.number(figures.refused()))
                .number(services.number(figures.postponed()))
                .number(services.number(figures.contraindicated()))
                .number(services.number(figures.discarded()))
                .number(services.number(figures.common()))
                .number(services.number(figures.serious()));
    }
}
