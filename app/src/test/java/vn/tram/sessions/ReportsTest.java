package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.PaperDay.Typed;
import vn.tram.sessions.SessionReports.Figures;
import vn.tram.sessions.SessionReports.OfFacility;
import vn.tram.sessions.SessionReports.OfSession;
import vn.tram.sessions.SessionReports.OfUnit;
import vn.tram.sessions.SessionReports.PeriodReport;
import vn.tram.sessions.SessionReports.Query;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.SessionStock;

@TramIntegrationTest
@Import({DayWorld.class, PaperDay.class, ListWorld.class})
class ReportsTest {

    private static final long SEED = 20_261_120L;
    private static final UnitCode CAO_BANG = UnitCode.of("04");
    private static final UnitCode HA_LANG_DISTRICT = UnitCode.of("048");
    private static final LocalDate IN_2021 = LocalDate.of(2021, 9, 15);

    @Autowired private DayWorld world;
    @Autowired private PaperDay paper;
    @Autowired private SessionReports reports;
    @Autowired private SessionStock stock;
    @Autowired private JdbcClient jdbc;

    private final Actor nurse = DayWorld.named("Nhập phiếu");

    private static Actor ofProvince() {
        return ListWorld.actor("Sở Y tế", "", Right.over(Role.PROVINCE, CAO_BANG));
    }

    private static Query daily(SessionReports.Place place, LocalDate day) {
        return new Query(SessionReports.Kind.DAILY, place, day, Optional.empty());
    }

    /** What was entered, counted by the test itself. */
    private final Map<DayResult, Integer> entered = new EnumMap<>(DayResult.class);

    private int common;

    private Held generated(Random dice, LocalDate day, int people) throws IOException {
        Held held = world.session(people / 10 + 1, day, Map.of());
        paper.beginsEarly(held.id(), day);
        if (day.getYear() == 2021) {
            jdbc.sql("UPDATE vaccination_session SET district_code = '048' WHERE id = :id")
                    .param("id", held.id().value())
                    .update();
        }
        String lot = stock.of(held.id().value()).get(0).lot().number();
        List<DayResult> kinds =
                List.of(
                        DayResult.VACCINATED,
                        DayResult.VACCINATED,
                        DayResult.VACCINATED,
                        DayResult.REFUSED,
                        DayResult.POSTPONED,
                        DayResult.TRANSFERRED,
                        DayResult.ABSENT);
        for (int i = 0; i < people; i++) {
            Typed typed = paper.vaccinated(held.id(), world.adult(held.id()), lot, nurse);
            typed.paperNo = i + 1;
            typed.result = kinds.get(dice.nextInt(kinds.size()));
            typed.reason = typed.result == DayResult.VACCINATED ? "" : "Theo phiếu";
            typed.notBefore = Optional.of(day.plusDays(20));
            if (typed.result == DayResult.VACCINATED && dice.nextInt(4) == 0) {
                typed.reaction = Kind.COMMON;
                typed.reactionSigns = Set.of(Sign.PAIN, Sign.FEVER);
                common++;
            }
            paper.save(typed).value();
            entered.merge(typed.result, 1, Integer::sum);
        }
        return held;
    }

    @Test
    void aReportEqualsARecountAndTheCountersOfTheDesks() throws IOException {
        Random dice = new Random(SEED);
        Held held = generated(dice, world.today(), 30);
        Query query = daily(new OfFacility(held.facility()), world.today());
        PeriodReport report = reports.period(query, nurse).value();
        Figures total = report.total();

        assertThat(total.doses().total()).isEqualTo(count(DayResult.VACCINATED));
        assertThat(total.refused()).isEqualTo(count(DayResult.REFUSED));
        assertThat(total.postponed()).isEqualTo(count(DayResult.POSTPONED));
        assertThat(total.transferred()).isEqualTo(count(DayResult.TRANSFERRED));
        assertThat(total.absent()).isEqualTo(count(DayResult.ABSENT));
        assertThat(total.subjects()).isEqualTo(30 - count(DayResult.ABSENT));
        assertThat(total.used()).isEqualTo(total.doses().total());
        assertThat(total.common()).isEqualTo(common);
        assertThat(total.reactions()).containsEntry(Sign.PAIN, common);
        Map<DayCount, Integer> counted = reports.counted(query, nurse);
        assertThat(counted.get(DayCount.VACCINATED)).isEqualTo(total.doses().total());
        assertThat(counted.get(DayCount.REFUSED)).isEqualTo(total.refused());
        assertThat(counted.get(DayCount.POSTPONED)).isEqualTo(total.postponed());
        assertThat(counted.get(DayCount.ABSENT)).isEqualTo(total.absent());
        assertThat(counted.get(DayCount.COMMON)).isEqualTo(total.common());

        assertThat(
                        reports.period(daily(new OfSession(held.id()), world.today()), nurse)
                                .value()
                                .total())
                .isEqualTo(total);
        assertThat(
                        reports.period(daily(new OfUnit(CAO_BANG), world.today()), ofProvince())
                                .value()
                                .below())
                .extracting(SessionReports.Below::name)
                .contains("Xã Hạ Lang");
    }

    private int count(DayResult result) {
        return entered.getOrDefault(result, 0);
    }

    @Test
    void aProvinceOfThreeLevelsIsReportedByDistrict() throws IOException {
        Held held = generated(new Random(SEED + 1), IN_2021, 12);
        PeriodReport report =
                reports.period(daily(new OfUnit(CAO_BANG), IN_2021), ofProvince()).value();
        assertThat(report.below())
                .singleElement()
                .satisfies(
                        below -> {
                            assertThat(below.name()).isEqualTo("Huyện Hạ Lang");
                            assertThat(below.figures()).isEqualTo(report.total());
                        });
        PeriodReport district =
                reports.period(daily(new OfUnit(HA_LANG_DISTRICT), IN_2021), ofProvince()).value();
        assertThat(district.below())
                .extracting(SessionReports.Below::name)
                .containsExactly("Thị trấn Thanh Nhật");
        assertThat(district.total()).isEqualTo(report.total());
        assertThat(reports.html(daily(new OfUnit(HA_LANG_DISTRICT), IN_2021), ofProvince()).value())
                .as("the form of 2021 knows dose 1 and dose 2")
                .contains("Mũi 1")
                .doesNotContain("Cơ bản mũi 3");
        assertThat(held).isNotNull();
    }

    @Test
    void aMonthIsTheSumOfItsDays() throws IOException {
        Held held = generated(new Random(SEED + 2), world.today(), 8);
        Query month =
                new Query(
                        SessionReports.Kind.MONTHLY,
                        new OfFacility(held.facility()),
                        world.today(),
                        Optional.empty());
        PeriodReport report = reports.period(month, nurse).value();
        assertThat(report.firstDay()).isEqualTo(world.today().withDayOfMonth(1));
        assertThat(report.total())
                .isEqualTo(
                        reports.period(daily(new OfFacility(held.facility()), world.today()), nurse)
                                .value()
                                .total());
    }

    @Test
    void aReportIsSentByItsStationAndSentAgainAsAnotherVersion() throws IOException {
        Held held = generated(new Random(SEED + 3), world.today(), 4);
        Query query = daily(new OfFacility(held.facility()), world.today());
        assertThat(code(reports.send(query, ofProvince()))).isEqualTo("reports.not-yours");
        assertThat(code(reports.send(daily(new OfUnit(CAO_BANG), world.today()), ofProvince())))
                .isEqualTo("reports.not-sent-by");
        assertThat(reports.period(query, nurse).value().sending())
                .singleElement()
                .satisfies(each -> assertThat(each.sent()).isEmpty());

        assertThat(reports.send(query, nurse).value().version()).isEqualTo(1);
        assertThat(reports.send(query, nurse).value().version()).isEqualTo(2);
        assertThat(reports.period(query, nurse).value().sending())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.sent().orElseThrow().version()).isEqualTo(2);
                            assertThat(each.sent().orElseThrow().late()).isEqualTo(each.late());
                        });
        Query tomorrow = daily(new OfFacility(held.facility()), world.today().plusDays(1));
        assertThat(code(reports.send(tomorrow, nurse))).isEqualTo("reports.not-begun");
    }

    @Test
    void whoIsElsewhereSeesNoReport() throws IOException {
        Held held = world.session(0);
        Actor stranger =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01561")));
        Query query = daily(new OfFacility(held.facility()), world.today());
        assertThat(code(reports.period(query, stranger))).isEqualTo("reports.not-yours");
        assertThat(code(reports.period(daily(new OfUnit(CAO_BANG), world.today()), nurse)))
                .isEqualTo("reports.not-yours");
        assertThat(reports.counted(query, stranger)).isEmpty();
        assertThat(
                        code(
                                reports.period(
                                        daily(new OfUnit(UnitCode.of("99")), world.today()),
                                        ofProvince())))
                .isEqualTo("reports.no-such-place");
    }

    @Test
    void theSpreadsheetHoldsTheFiguresAsNumbersAndNoFormula() throws IOException {
        Held held = generated(new Random(SEED + 4), world.today(), 10);
        jdbc.sql("UPDATE facility SET name = '=HYPERLINK(\"http://x\")' WHERE id = :id")
                .param("id", held.facility())
                .update();
        Query query = daily(new OfFacility(held.facility()), world.today());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(query, out, nurse).value();
        Figures total = reports.period(query, nurse).value().total();

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets()).hasSize(2);
            List<Row> rows = book.getFirstSheet().read();
            List<Cell> cells = new ArrayList<>();
            rows.forEach(
                    row -> row.stream().filter(java.util.Objects::nonNull).forEach(cells::add));
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
            Row sum =
                    rows.stream()
                            .filter(row -> text(row.getCell(0)).equals("Tổng cộng"))
                            .findFirst()
                            .orElseThrow();
            assertThat(sum.getCell(1).asNumber().intValue()).isEqualTo(total.subjects());
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }

    @Test
    void thePaperSaysItsFigures() throws IOException {
        Held held = generated(new Random(SEED + 5), world.today(), 10);
        Query query = daily(new OfSession(held.id()), world.today());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.pdf(query, out, nurse).value();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("BÁO CÁO KẾT QUẢ TIÊM VẮC XIN")
                    .contains("Tổng cộng")
                    .contains("Comirnaty");
        }
    }

    @Test
    void aRoundCountsPeopleOfPriorityGroupsOnceEach() throws IOException {
        Held held = generated(new Random(SEED + 6), world.today(), 10);
        UUID campaign =
                jdbc.sql("SELECT campaign_id FROM vaccination_session WHERE id = :id")
                        .param("id", held.id().value())
                        .query(UUID.class)
                        .single();
        Query query =
                new Query(
                        SessionReports.Kind.ROUND,
                        new OfUnit(CAO_BANG),
                        world.today(),
                        Optional.of(campaign));
        SessionReports.RoundReport report = reports.round(query, ofProvince()).value();
        int doses =
                jdbc.sql("SELECT COUNT(*) FROM dose WHERE campaign_id = :c AND voided_at IS NULL")
                        .param("c", campaign)
                        .query(Integer.class)
                        .single();
        assertThat(report.groups().stream().mapToInt(each -> each.doses().total()).sum())
                .isEqualTo(doses);
        assertThat(report.groups())
                .allSatisfy(each -> assertThat(each.ever()).isLessThanOrEqualTo(each.subjects()));
        assertThat(report.below().stream().mapToInt(SessionReports.Group::subjects).sum())
                .isEqualTo(report.groups().stream().mapToInt(SessionReports.Group::subjects).sum());
        assertThat(reports.html(query, ofProvince()).value()).contains("Ngoài danh sách");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(query, out, ofProvince()).value();
        assertThat(out.size()).isPositive();
        assertThat(
                        code(
                                reports.round(
                                        new Query(
                                                SessionReports.Kind.ROUND,
                                                new OfUnit(CAO_BANG),
                                                world.today(),
                                                Optional.empty()),
                                        ofProvince())))
                .isEqualTo("reports.campaign-missing");
    }

    private static String code(Outcome<?> outcome) {
        return Stream.of(outcome)
                .filter(each -> !each.isDone())
                .map(each -> ((Outcome.Refused<?>) each).refusal().code())
                .findFirst()
                .orElse("done");
    }
}
