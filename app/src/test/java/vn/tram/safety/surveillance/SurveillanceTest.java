package vn.tram.safety.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.NewReport;
import vn.tram.safety.PatientState;
import vn.tram.safety.SafetyWorld;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.safety.surveillance.CaseFilter.Basis;
import vn.tram.safety.surveillance.EventExports.Form;
import vn.tram.safety.surveillance.EventFigures.Curve;
import vn.tram.safety.surveillance.EventFigures.Step;
import vn.tram.safety.surveillance.EventFigures.Tables;
import vn.tram.sessions.DayWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** One session with three doses: one died, one had fever, nothing is known of the third. */
@TramIntegrationTest
@Import(SafetyWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveillanceTest {

    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    @Autowired private SafetyWorld world;
    @Autowired private DayWorld day;
    @Autowired private AdverseEvents events;
    @Autowired private LineList lines;
    @Autowired private EventFigures figures;
    @Autowired private EventExports exports;
    @Autowired private SavedFilters saved;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final Actor province = SafetyWorld.province();
    private Vaccinated died;
    private Vaccinated fever;
    private String lot;
    private String diedCode;
    private String feverCode;
    private LocalDate today;

    @BeforeAll
    void aSession() throws IOException {
        DayWorld.Held session = day.session(3);
        died = world.vaccinated(session);
        fever = world.vaccinated(session);
        world.vaccinated(session);
        lot =
                jdbc.sql("SELECT lot_number FROM vaccine_lot WHERE id = :id")
                        .param("id", session.lot().value())
                        .query(String.class)
                        .single();
        today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        diedCode =
                events.file(world.report(died, Criterion.DEATH), SafetyWorld.station())
                        .value()
                        .code();
        NewReport mild = world.report(fever);
        feverCode =
                events.file(
                                new NewReport(
                                        TimeOrderedId.next(),
                                        mild.source(),
                                        mild.facility(),
                                        mild.person(),
                                        mild.patient(),
                                        mild.dose(),
                                        mild.elsewhere(),
                                        mild.eventAt(),
                                        mild.criteria(),
                                        0,
                                        mild.signs(),
                                        FORMULA,
                                        PatientState.RECOVERING),
                                SafetyWorld.station())
                        .value()
                        .code();
    }

    private CaseFilter of(String... more) {
        Map<String, String> query = new HashMap<>(Map.of("lot", lot));
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], more[i + 1]);
        }
        return CaseFilter.read(query);
    }

    private List<String> codes(CaseFilter filter, Actor actor) {
        return lines.page(filter, Optional.empty(), 50, actor).stream()
                .map(CaseLine::code)
                .toList();
    }

    @Test
    void theLineListTellsWhatIsKnownWithoutWho() {
        CaseLine line = lines.page(of(), Optional.empty(), 50, province).get(0);

        assertThat(line.code()).isEqualTo(feverCode);
        assertThat(line.lot()).contains(lot);
        assertThat(line.product()).contains(DayWorld.PRODUCT);
        assertThat(line.sinceDose())
                .hasValueSatisfying(d -> assertThat(d).isLessThan(Duration.ofHours(1)));
        assertThat(line.age()).isPresent();
        assertThat(line.sex()).isPresent();
        assertThat(line.outcome()).isEqualTo(PatientState.RECOVERING);
    }

    @Test
    void everyConditionNarrowsTheList() {
        CaseLine line = lines.page(of("severity", "SERIOUS"), Optional.empty(), 5, province).get(0);
        AgeBand band =
                List.of(AgeBand.values()).stream()
                        .filter(
                                each ->
                                        line.age().get() >= each.from()
                                                && line.age().get() <= each.to())
                        .findFirst()
                        .orElseThrow();
        AgeBand other = band == AgeBand.CHILD ? AgeBand.OLD : AgeBand.CHILD;

        assertThat(codes(of(), province)).containsExactly(feverCode, diedCode);
        assertThat(codes(of("severity", "SERIOUS"), province)).containsExactly(diedCode);
        assertThat(codes(of("severity", "SERIOUS_ACCIDENT"), province)).containsExactly(diedCode);
        assertThat(codes(of("severity", "NOT_SERIOUS"), province)).containsExactly(feverCode);
        assertThat(codes(of("stage", "FOLLOW_UP"), province)).containsExactly(feverCode);
        assertThat(codes(of("stage", "OPEN"), province)).hasSize(2);
        assertThat(codes(of("stage", "CLOSED"), province)).isEmpty();
        assertThat(codes(of("outcome", "RECOVERING"), province)).containsExactly(feverCode);
        assertThat(codes(of("interval", "HALF_HOUR"), province)).hasSize(2);
        assertThat(codes(of("interval", "LATER"), province)).isEmpty();
        assertThat(codes(of("product", DayWorld.PRODUCT), province)).hasSize(2);
        assertThat(codes(of("product", "ABDALA"), province)).isEmpty();
        assertThat(codes(of("age", band.name()), province)).contains(diedCode);
        assertThat(codes(of("age", other.name()), province)).doesNotContain(diedCode);
        assertThat(codes(of("sex", line.sex().get().name()), province)).contains(diedCode);
        assertThat(codes(of("from", today.toString(), "until", today.toString()), province))
                .hasSize(2);
        assertThat(codes(of("from", today.plusDays(1).toString()), province)).isEmpty();
        assertThat(codes(of("until", today.minusDays(1).toString()), province)).isEmpty();
        assertThat(codes(of("by", "RECORDED", "from", today.toString()), province)).hasSize(2);
        assertThat(codes(of("unit", "04"), province)).hasSize(2);
        assertThat(codes(of("unit", "01"), province)).isEmpty();
        assertThat(codes(of("facility", "NO-SUCH"), province)).isEmpty();
        assertThat(codes(CaseFilter.read(Map.of("lot", "NO-SUCH")), province)).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        List<CaseLine> first = lines.page(of(), Optional.empty(), 1, province);
        List<CaseLine> second = lines.page(of(), Optional.of(first.get(0)), 1, province);

        assertThat(first).extracting(CaseLine::code).containsExactly(feverCode);
        assertThat(second).extracting(CaseLine::code).containsExactly(diedCode);
        assertThat(lines.page(of(), Optional.of(second.get(0)), 1, province)).isEmpty();
        assertThat(lines.count(of(), province)).isEqualTo(2);
    }

    @Test
    void whoeverHoldsSeveralRightsOverOnePlaceSeesACaseOnce() {
        Actor several =
                ListWorld.actor(
                        "Người kiêm nhiệm",
                        "",
                        Right.over(Role.STATION, ListWorld.HA_LANG),
                        Right.over(Role.SUPERVISOR, SafetyWorld.PROVINCE),
                        Right.at(Role.STATION, ListWorld.HA_LANG, died.session().facility()));

        assertThat(codes(of(), several)).containsExactly(feverCode, diedCode);
        assertThat(lines.count(of(), several)).isEqualTo(2);
        assertThat(figures.byVaccine(of(), several).total().rate()).isEqualTo(new Rate(2, 3));
    }

    @Test
    void outsideOnesUnitsThereIsNothing() {
        Actor neighbour =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01561")));

        assertThat(codes(of(), neighbour)).isEmpty();
        assertThat(lines.count(of(), neighbour)).isZero();
        assertThat(figures.curve(of(), Step.DAY, neighbour).events()).isZero();
        assertThat(figures.byVaccine(of(), neighbour).total().rate()).isEqualTo(new Rate(0, 0));
        assertThat(figures.byPeople(of(), neighbour).rows()).isEmpty();
    }

    @Test
    void theCurveCountsByDayAndSeverityWithoutGaps() {
        Curve curve = figures.curve(of(), Step.DAY, province);

        assertThat(curve.bars()).hasSize(EventFigures.USUAL_DAYS);
        assertThat(curve.bars().get(curve.bars().size() - 1).first()).isEqualTo(today);
        assertThat(curve.bars().get(curve.bars().size() - 1).of(National.SERIOUS_ACCIDENT))
                .isEqualTo(1);
        assertThat(curve.bars().get(curve.bars().size() - 1).of(National.COMMON_REACTION))
                .isEqualTo(1);
        assertThat(curve.events()).isEqualTo(2);
        assertThat(figures.curve(of(), Step.WEEK, province).events()).isEqualTo(2);
        assertThat(figures.curve(of(), Step.MONTH, province).events()).isEqualTo(2);
    }

    @Test
    void theIntervalIsCountedFromTheDose() {
        assertThat(figures.intervals(of(), province).events())
                .isEqualTo(Map.of(OnsetInterval.HALF_HOUR, 2L));
    }

    @Test
    void ratesSetEventsBesideDosesOfTheSamePeriodAndPlace() {
        Tables tables = figures.byVaccine(of(), province);

        assertThat(tables.total().rate()).isEqualTo(new Rate(2, 3));
        assertThat(tables.total().serious()).isEqualTo(1);
        assertThat(tables.lots())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.code()).isEqualTo(lot);
                            assertThat(row.rate()).isEqualTo(new Rate(2, 3));
                        });
        assertThat(tables.vaccines())
                .singleElement()
                .satisfies(row -> assertThat(row.code()).isEqualTo(DayWorld.PRODUCT));
        assertThat(tables.facilities())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isNotEmpty());
        assertThat(
                        figures.byPeople(of(), province).rows().stream()
                                .mapToLong(row -> row.rate().events())
                                .sum())
                .isEqualTo(2);
        assertThat(
                        figures.byPeople(of(), province).rows().stream()
                                .mapToLong(row -> row.rate().doses())
                                .sum())
                .isEqualTo(3);
        assertThat(figures.byVaccine(of("severity", "SERIOUS"), province).total().rate())
                .isEqualTo(new Rate(1, 3));
    }

    @Test
    void dosesOfAnotherPeriodAreNoDenominator() {
        CaseFilter before =
                of("from", today.minusDays(20).toString(), "until", today.minusDays(10).toString());

        assertThat(figures.byVaccine(before, province).total().rate()).isEqualTo(new Rate(0, 0));
    }

    @Test
    void aPeriodIsNeverLongerThanCanBeCounted() {
        CaseFilter dated =
                figures.dated(of("from", "1950-01-01", "until", today.plusYears(5).toString()));

        assertThat(dated.until()).contains(today);
        assertThat(dated.from()).contains(today.minusDays(EventFigures.MOST_DAYS - 1L));
        CaseFilter turned =
                figures.dated(of("from", today.toString(), "until", today.minusDays(3).toString()));
        assertThat(turned.from()).isEqualTo(turned.until());
    }

    @Test
    void whatIsWithdrawnCountsNowhere() throws IOException {
        Vaccinated third = world.vaccinated();
        String number =
                jdbc.sql("SELECT lot_number FROM vaccine_lot WHERE id = :id")
                        .param("id", third.session().lot().value())
                        .query(String.class)
                        .single();
        CaseFilter other = CaseFilter.read(Map.of("lot", number));
        events.withdraw(
                        events.file(world.report(third), SafetyWorld.station()).value().id(),
                        "Ghi nhầm",
                        province)
                .value();

        assertThat(figures.curve(other, Step.DAY, province).events()).isZero();
        assertThat(figures.byVaccine(other, province).total().rate()).isEqualTo(new Rate(0, 1));
        assertThat(lines.page(other, Optional.empty(), 5, province)).hasSize(1);
        assertThat(rows(Form.MONTHLY, other)).hasSize(1);
    }

    // exports

    private List<List<String>> rows(Form form, CaseFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.xlsx(form, filter, out, province).value();
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Row row : book.getFirstSheet().read()) {
                rows.add(
                        row.stream()
                                .map(
                                        cell ->
                                                cell == null || cell.getText() == null
                                                        ? ""
                                                        : cell.getText())
                                .toList());
                row.stream()
                        .filter(cell -> cell != null)
                        .forEach(cell -> assertThat(cell.getFormula()).isNull());
            }
        }
        return rows;
    }

    @Test
    void theMonthlyListHasEveryCaseAndRunsNothing() throws IOException {
        List<List<String>> rows = rows(Form.MONTHLY, of());

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains(diedCode, lot).contains("Tử vong");
        assertThat(rows.get(2)).contains(feverCode, FORMULA);
    }

    @Test
    void theListOfTheSeriousCountsTheOthersOfSessionAndLot() throws IOException {
        List<List<String>> rows = rows(Form.SERIOUS, of());

        assertThat(rows).hasSize(2);
        int session = rows.get(0).indexOf("Cùng buổi, cùng lô");
        assertThat(rows.get(1)).contains(diedCode);
        assertThat(rows.get(1).get(session)).isEqualTo("3");
    }

    @Test
    void theCoreVariablesAreOneRowACase() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(exports.csv(of(), out, province).value()).isEqualTo(2);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFdate_received_national,reporting_country,")
                .contains("VN-TRAM-" + diedCode)
                .contains(",death,")
                .contains("'=HYPERLINK");
        assertThat(rows(Form.WHO_CORE, of())).hasSize(3);
    }

    @Test
    void thePaperNamesPlaceAndPeriod() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFilter month = of().over(Basis.RECORDED, today, today);

        assertThat(exports.pdf(Form.SERIOUS, month, out, province).value()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("DANH SÁCH SỰ CỐ NGHIÊM TRỌNG SAU TIÊM CHỦNG")
                    .contains("Cao Bằng")
                    .contains("NGƯỜI LẬP DANH SÁCH");
        }
    }

    @Test
    void whatIsTakenIsOnRecordWithFilterAndRows() throws IOException {
        exports.xlsx(Form.MONTHLY, of(), new ByteArrayOutputStream(), province).value();

        String detail =
                jdbc.sql(
                                "SELECT detail FROM audit_entry WHERE action = 'safety.exported' ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single();
        assertThat(detail).contains("MONTHLY.xlsx").contains("lot=" + lot).contains("\"rows\"");
    }

    @Test
    void whoeverMayNotTakeAListGetsNoByte() throws IOException {
        for (Role role : Role.values()) {
            for (Form form : Form.values()) {
                Actor actor =
                        ListWorld.actor("Người thử", "", Right.over(role, SafetyWorld.PROVINCE));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Outcome<Integer> taken = exports.xlsx(form, of(), out, actor);

                assertThat(taken.isDone())
                        .as("%s %s", role, form)
                        .isEqualTo(form.roles().contains(role));
                assertThat(out.size() > 0).isEqualTo(taken.isDone());
            }
        }
    }

    @Test
    void whoeverMaySeesNothingOfOtherUnits() throws IOException {
        Actor other = ListWorld.actor("Sở khác", "", Right.over(Role.PROVINCE, UnitCode.of("01")));

        assertThat(exports.xlsx(Form.MONTHLY, of(), new ByteArrayOutputStream(), other).value())
                .isZero();
        assertThat(exports.csv(of(), new ByteArrayOutputStream(), other).value()).isZero();
    }

    @Test
    void theRoleOfASupervisorSeesTheListAndItsFigures() {
        for (Role role : Role.values()) {
            Actor actor = ListWorld.actor("Người thử", "", Right.over(role, SafetyWorld.PROVINCE));
            int expected = AdverseEvents.READERS.contains(role) ? 2 : 0;

            assertThat(codes(of(), actor)).as("%s", role).hasSize(expected);
            assertThat(figures.curve(of(), Step.DAY, actor).events())
                    .as("%s", role)
                    .isEqualTo(expected);
        }
    }

    // filters that are kept

    @Test
    void aFilterIsKeptByNameForOneself() {
        Actor one = ListWorld.actor("Một", "", Right.over(Role.PROVINCE, SafetyWorld.PROVINCE));
        Actor another = ListWorld.actor("Hai", "", Right.over(Role.PROVINCE, SafetyWorld.PROVINCE));

        saved.save("  Lô này ", of(), one).value();
        saved.save("Lô này", of("severity", "SERIOUS"), one).value();

        assertThat(saved.of(one))
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.name()).isEqualTo("Lô này");
                            assertThat(kept.filter()).isEqualTo(of("severity", "SERIOUS"));
                        });
        assertThat(saved.of(another)).isEmpty();
        saved.forget(saved.of(one).get(0).id(), another).value();
        assertThat(saved.of(one)).hasSize(1);
        saved.forget(saved.of(one).get(0).id(), one).value();
        assertThat(saved.of(one)).isEmpty();
        assertThat(saved.save("  ", of(), one).isDone()).isFalse();
    }
}
