package vn.tram.forms.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.forms.DocumentRenderer;
import vn.tram.forms.Pages;
import vn.tram.forms.ReportTable;
import vn.tram.forms.ReportTable.Count;
import vn.tram.forms.ReportTable.Heading;
import vn.tram.forms.ReportTable.Kind;
import vn.tram.forms.ReportTable.Row;

class ReportsTest {

    private static final LocalDate LAST_DAY_OF_TWO_DOSES = LocalDate.of(2022, 1, 6);
    private static final LocalDate FIRST_DAY_OF_CATEGORIES = LocalDate.of(2022, 1, 7);

    private final DocumentRenderer renderer =
            new DocumentRenderer(
                    Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), ZoneOffset.UTC));

    private static List<String> headings(ReportTable table) {
        return table.levels().stream()
                .flatMap(level -> level.headings().stream())
                .map(Heading::text)
                .toList();
    }

    private static DailyReport daily(LocalDate day, Doses doses) {
        return Samples.daily(day, List.of(Samples.daily("Comirnaty", doses)));
    }

    @Test
    void dosesAreBrokenDownByTheFormOfTheirDay() {
        Doses doses = new Doses(10, 5, 0, 0, 0);

        assertThat(headings(daily(LAST_DAY_OF_TWO_DOSES, doses).table()))
                .contains("Mũi 1", "Mũi 2")
                .doesNotContain("Mũi khác", "Bổ sung", "Nhắc lại");
        assertThat(headings(daily(FIRST_DAY_OF_CATEGORIES, doses).table()))
                .contains("Cơ bản mũi 1", "Cơ bản mũi 3", "Bổ sung", "Nhắc lại")
                .doesNotContain("Mũi 1");
        assertThat(daily(LAST_DAY_OF_TWO_DOSES, doses).table().notes().get(1))
                .doesNotContain("43/QĐ-BYT");
        assertThat(daily(FIRST_DAY_OF_CATEGORIES, doses).table().notes().get(1))
                .contains("43/QĐ-BYT");
    }

    @Test
    void aThirdDoseUnderTheOldFormIsNotLost() {
        DailyReport report = daily(LAST_DAY_OF_TWO_DOSES, new Doses(10, 5, 7, 1, 2));

        assertThat(headings(report.table())).contains("Mũi 1", "Mũi 2", "Mũi khác");
        assertThat(counts(lastRow(report.table()))).containsSubsequence(25, 10, 5, 10);
    }

    @Test
    void thePeopleOfTheDayAreTheSumOfWhatBecameOfThem() {
        DailyReport.Line line =
                new DailyReport.Line(
                        "x", 1, 2, 3, 4, 5, new Doses(10, 0, 0, 0, 0), 10, 2, List.of(), 0, "");

        assertThat(line.subjects()).isEqualTo(25);
    }

    @Test
    void theTotalIsTheSumOfTheLinesInEveryColumn() {
        ReportTable table = Samples.daily2026().table();
        Row total = lastRow(table);

        assertThat(total.kind()).isEqualTo(Kind.TOTAL);
        List<List<Integer>> body =
                table.rows().stream()
                        .filter(row -> row.kind() == Kind.BODY)
                        .map(ReportsTest::counts)
                        .toList();
        List<Integer> sums = counts(total);
        for (int column = 0; column < sums.size(); column++) {
            int at = column;
            assertThat(sums.get(column))
                    .isEqualTo(body.stream().mapToInt(row -> row.get(at)).sum());
        }
    }

    private static Row lastRow(ReportTable table) {
        return table.rows().get(table.rows().size() - 1);
    }

    private static List<Integer> counts(Row row) {
        return row.cells().stream()
                .filter(Count.class::isInstance)
                .map(cell -> ((Count) cell).value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"16:59:00, false", "17:00:00, false", "17:00:01, true", "17:01:00, true"})
    void t26ADailyReportAtOneMinutePastFiveIsLate(String time, boolean late) {
        DailyReport report = Samples.daily2026();
        DailyReport made =
                new DailyReport(
                        report.head(),
                        report.facility(),
                        report.locality(),
                        report.span(),
                        report.day(),
                        report.round(),
                        report.reactionKinds(),
                        report.lines(),
                        LocalDateTime.parse("2026-11-21T" + time),
                        report.due(),
                        report.signer());

        assertThat(made.late()).isEqualTo(late);
        assertThat(made.table().notes().get(0)).contains(late ? ", sau hạn 17:00" : ", trong hạn");
    }

    @Test
    void aMonthIsNamedAsAMonth() {
        DailyReport day = Samples.daily2026();
        DailyReport month =
                new DailyReport(
                        day.head(),
                        day.facility(),
                        day.locality(),
                        DailyReport.Span.MONTH,
                        LocalDate.of(2026, 11, 30),
                        "từ ngày 01/11/2026 đến ngày 30/11/2026",
                        day.reactionKinds(),
                        day.lines(),
                        day.madeAt(),
                        LocalDateTime.parse("2026-12-03T00:00:00"),
                        day.signer());

        assertThat(month.table().title().subList(0, 2))
                .containsExactly(
                        "BÁO CÁO KẾT QUẢ TIÊM VẮC XIN PHÒNG COVID-19 TRONG THÁNG",
                        "Tháng 11/2026 · từ ngày 01/11/2026 đến ngày 30/11/2026");
        assertThat(Pages.flow(Pages.pdf(renderer, DailyReport.TEMPLATE, month)))
                .doesNotContain("trong ngày");
        assertThat(day.table().title().get(0)).endsWith("TRONG NGÀY");
    }

    @Test
    void aDayWithoutVaccinationIsReportedWithZeros() {
        DailyReport report = Samples.daily(LocalDate.of(2026, 11, 2), List.of());

        assertThat(counts(lastRow(report.table()))).containsOnly(0);
        assertThat(Pages.flow(Pages.pdf(renderer, DailyReport.TEMPLATE, report)))
                .contains("Tổng cộng 0 0 0");
    }

    @Test
    void paperHasTheFiguresOfTheTable() {
        String paper = Pages.flow(Pages.pdf(renderer, DailyReport.TEMPLATE, Samples.daily2026()));

        assertThat(paper)
                .contains("BÁO CÁO KẾT QUẢ TIÊM VẮC XIN PHÒNG COVID-19 TRONG NGÀY")
                .contains("Tổng cộng 1.214 6 4 22 2 0 1.180 12 8 17 3 1.140 1.180 8 42 12 18 2 0")
                .contains("Lập lúc 16:40, 21/11/2026, trong hạn 17:00, 21/11/2026.");
    }

    @Test
    void aRoundIsReportedByPriorityGroupWithItsShare() {
        RoundReport report =
                Samples.round(LocalDate.of(2026, 11, 30), new Doses(20, 30, 0, 5, 500));
        String paper = Pages.flow(Pages.pdf(renderer, RoundReport.TEMPLATE, report));

        assertThat(paper)
                .contains("9 Bệnh nền; trên 65 tuổi 1.422 900 520 20 30 0 5 500 1.265 89,0%")
                .contains("16 Đối tượng khác 0 0 0 0 0 0 0 0 0 0,0%")
                .contains("Tổng cộng 2.732 1.200 1.075 40 60 0 10 1.000 1.820 66,6%");
        assertThat(
                        headings(
                                Samples.round(LAST_DAY_OF_TWO_DOSES, new Doses(600, 0, 0, 0, 0))
                                        .table()))
                .contains("Mũi 1", "Mũi 2")
                .doesNotContain("Bổ sung");
    }

    @Test
    void aGroupThatContradictsItselfDoesNotComeIntoBeing() {
        Doses ten = new Doses(10, 0, 0, 0, 0);

        assertThatThrownBy(() -> new RoundReport.Line("9", "x", 5, 0, 10, 10, ten))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundReport.Line("9", "x", 50, 5, 10, 16, ten))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundReport.Line("9", "x", 50, 5, 11, 16, ten))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Doses(-1, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
