package vn.tram.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.UnitAncestry;

@DirectorySlice
@RecordApplicationEvents
class UnitImportTest {

    private static final LocalDate IN_THREE_LEVELS = LocalDate.of(2021, 1, 1);
    private static final LocalDate IN_TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE_2021 = LocalDate.of(2021, 6, 1);
    private static final LocalDate AUGUST_2025 = LocalDate.of(2025, 8, 1);

    private static final String HEADER = "level,code,parent_code,name,kind\n";

    private static final String THREE_LEVELS =
            HEADER
                    + """
                    PROVINCE,01,,Thành phố Hà Nội,Thành phố Trung ương
                    PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
                    PROVINCE,15,,Tỉnh Yên Bái,Tỉnh
                    PROVINCE,10,,Tỉnh Lào Cai,Tỉnh
                    PROVINCE,24,,Tỉnh Bắc Giang,Tỉnh
                    DISTRICT,048,04,Huyện Hạ Lang,Huyện
                    DISTRICT,040,04,Thành phố Cao Bằng,Thành phố
                    COMMUNE,01558,048,Thị trấn Thanh Nhật,Thị trấn
                    COMMUNE,01561,048,Xã Đức Quang,Xã
                    COMMUNE,01267,040,Phường Sông Hiến,Phường
                    COMMUNE,01270,040,Phường Tân Giang,Phường
                    """;

    private static final String TWO_LEVELS =
            HEADER
                    + """
                    PROVINCE,01,,Thành phố Hà Nội,Thành phố Trung ương
                    PROVINCE,04,,Tỉnh Cao Bằng,Tỉnh
                    PROVINCE,15,,Tỉnh Lào Cai,Tỉnh
                    PROVINCE,24,,Tỉnh Bắc Ninh,Tỉnh
                    COMMUNE,01558,04,Xã Hạ Lang,Xã
                    COMMUNE,01561,04,Xã Phú Hòa,Xã
                    COMMUNE,01270,04,Phường Phú Hoa,Phường
                    COMMUNE,01273,04,Phường Hạ Lang,Phường
                    """;

    private static final Actor ADMIN = actor(Right.nationwide(Role.ADMIN));

    @Autowired UnitImport unitImport;
    @Autowired AdministrativeUnits units;
    @Autowired UnitAncestry ancestry;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    private static Actor actor(Right right) {
        return new Actor(new StaffId(UUID.randomUUID()), "Quản trị", "", List.of(right));
    }

    private static InputStream file(String csv) {
        return new ByteArrayInputStream(csv.getBytes(UTF_8));
    }

    private static UnitCode code(String code) {
        return UnitCode.of(code);
    }

    @BeforeEach
    void noUnitIsKnown() {
        jdbc.sql("DELETE FROM administrative_unit").update();
        jdbc.sql("DELETE FROM administrative_division").update();
    }

    private void loadBoth() {
        assertThat(load(THREE_LEVELS, IN_THREE_LEVELS).isDone()).isTrue();
        assertThat(load(TWO_LEVELS, IN_TWO_LEVELS).isDone()).isTrue();
    }

    private Outcome<UnitImportReport> load(String csv, LocalDate from) {
        return unitImport.load(file(csv), from, ADMIN);
    }

    private String nameOf(String code, LocalDate date) {
        return units.at(code(code), date).map(AdministrativeUnit::name).orElse("");
    }

    private List<List<Object>> everything() {
        return jdbc.sql(
                        "SELECT code, level, parent_code, name, kind, valid_from, valid_until"
                                + " FROM administrative_unit ORDER BY code, valid_from")
                .query((row, n) -> Stream.of(1, 2, 3, 4, 5, 6, 7).map(c -> value(row, c)).toList())
                .list();
    }

    private static Object value(ResultSet row, int column) {
        try {
            return String.valueOf(row.getString(column));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void t25Province24IsBacGiangIn2021AndBacNinhIn2025() {
        loadBoth();

        assertThat(nameOf("24", JUNE_2021)).isEqualTo("Tỉnh Bắc Giang");
        assertThat(nameOf("24", AUGUST_2025)).isEqualTo("Tỉnh Bắc Ninh");
    }

    @Test
    void province15IsYenBaiUntilTheLastDayOfJune2025() {
        loadBoth();

        assertThat(nameOf("15", IN_TWO_LEVELS.minusDays(1))).isEqualTo("Tỉnh Yên Bái");
        assertThat(nameOf("15", IN_TWO_LEVELS)).isEqualTo("Tỉnh Lào Cai");
        assertThat(nameOf("15", IN_THREE_LEVELS.minusDays(1))).isEmpty();
    }

    @Test
    void theReportCountsWhatChanged() {
        assertThat(load(THREE_LEVELS, IN_THREE_LEVELS).value())
                .isEqualTo(new UnitImportReport(IN_THREE_LEVELS, 11, 11, 0, 0));
        assertThat(load(TWO_LEVELS, IN_TWO_LEVELS).value())
                .isEqualTo(new UnitImportReport(IN_TWO_LEVELS, 8, 1, 5, 4));
        assertThat(events.stream(UnitsLoaded.class))
                .containsExactly(
                        new UnitsLoaded(IN_THREE_LEVELS, 11, 0, 0, ADMIN.id()),
                        new UnitsLoaded(IN_TWO_LEVELS, 1, 5, 4, ADMIN.id()));
    }

    @Test
    void aUnitThatStaysTheSameKeepsItsVersion() {
        loadBoth();

        assertThat(units.at(code("04"), AUGUST_2025))
                .hasValueSatisfying(
                        unit -> {
                            assertThat(unit.validFrom()).isEqualTo(IN_THREE_LEVELS);
                            assertThat(unit.validTo()).isEmpty();
                        });
        assertThat(units.at(code("048"), JUNE_2021))
                .hasValueSatisfying(
                        unit -> assertThat(unit.validTo()).hasValue(IN_TWO_LEVELS.minusDays(1)));
        assertThat(units.at(code("048"), AUGUST_2025)).isEmpty();
    }

    @Test
    void theSameFileForTheSameDateChangesNothing() {
        loadBoth();
        List<List<Object>> before = everything();
        long told = events.stream(UnitsLoaded.class).count();

        Outcome<UnitImportReport> again = load(TWO_LEVELS, IN_TWO_LEVELS);

        assertThat(again.value()).isEqualTo(new UnitImportReport(IN_TWO_LEVELS, 8, 0, 0, 0));
        assertThat(everything()).isEqualTo(before);
        assertThat(events.stream(UnitsLoaded.class)).hasSize((int) told);
    }

    @Test
    void aCorrectedFileLeavesWhatItWouldHaveLeftAlone() {
        loadBoth();
        List<List<Object>> right = everything();
        noUnitIsKnown();
        load(THREE_LEVELS, IN_THREE_LEVELS);
        load(
                TWO_LEVELS
                                .replace("Tỉnh Lào Cai", "Tỉnh Lao Cai")
                                .replace("PROVINCE,24,,Tỉnh Bắc Ninh,Tỉnh\n", "")
                        + "COMMUNE,99999,15,Xã Nhầm,Xã\n",
                IN_TWO_LEVELS);
        assertThat(everything()).isNotEqualTo(right);

        load(TWO_LEVELS, IN_TWO_LEVELS);

        assertThat(everything()).isEqualTo(right);
    }

    @Test
    void aDivisionBeforeTheNewestOneIsRefused() {
        loadBoth();
        List<List<Object>> before = everything();

        assertThat(load(THREE_LEVELS, LocalDate.of(2024, 1, 1)))
                .isEqualTo(
                        Outcome.refused(new DirectoryRefusal.LaterDivisionLoaded(IN_TWO_LEVELS)));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void twoWhoLoadTheSameFileAtOnceLoadItOnce() {
        CompletableFuture<Outcome<UnitImportReport>> other =
                CompletableFuture.supplyAsync(() -> load(THREE_LEVELS, IN_THREE_LEVELS));

        UnitImportReport mine = load(THREE_LEVELS, IN_THREE_LEVELS).value();
        UnitImportReport theirs = other.join().value();

        assertThat(List.of(mine.added(), theirs.added())).containsExactlyInAnyOrder(11, 0);
        assertThat(everything()).hasSize(11);
    }

    @Test
    void aUnitThatComesBackHasAGapBetweenItsVersions() {
        loadBoth();
        LocalDate later = LocalDate.of(2030, 1, 1);

        load(TWO_LEVELS + "DISTRICT,048,04,Huyện Hạ Lang,Huyện\n", later);

        assertThat(nameOf("048", JUNE_2021)).isEqualTo("Huyện Hạ Lang");
        assertThat(nameOf("048", AUGUST_2025)).isEmpty();
        assertThat(nameOf("048", later)).isEqualTo("Huyện Hạ Lang");
    }

    @Test
    void oneFaultKeepsTheWholeFileOut() {
        load(THREE_LEVELS, IN_THREE_LEVELS);
        List<List<Object>> before = everything();

        Outcome<UnitImportReport> outcome =
                load(TWO_LEVELS + "COMMUNE,01999,77,Xã Mồ Côi,Xã\n", IN_TWO_LEVELS);

        assertThat(outcome)
                .isEqualTo(
                        Outcome.refused(
                                UnitFileRefused.of(
                                        List.of(
                                                new UnitFileFault(
                                                        10,
                                                        UnitFileFault.Kind.PARENT_UNKNOWN,
                                                        "77")))));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPreviewSaysWhatALoadWouldChangeAndStoresNothing() {
        load(THREE_LEVELS, IN_THREE_LEVELS);
        List<List<Object>> before = everything();

        Outcome<UnitImportReport> preview =
                unitImport.preview(file(TWO_LEVELS), IN_TWO_LEVELS, ADMIN);

        assertThat(everything()).isEqualTo(before);
        assertThat(load(TWO_LEVELS, IN_TWO_LEVELS)).isEqualTo(preview);
    }

    @Test
    void theFirstFaultsAreNamedAndAllAreCounted() {
        Outcome<UnitImportReport> outcome =
                load(
                        "level,code,parent_code,name,kind\n" + "VILLAGE,1,,A,B\n".repeat(700),
                        IN_TWO_LEVELS);

        UnitFileRefused refused =
                (UnitFileRefused) ((Outcome.Refused<UnitImportReport>) outcome).refusal();
        assertThat(refused.faults()).hasSize(UnitFileRefused.MOST_FAULTS);
        assertThat(refused.total()).isEqualTo(700);
    }

    @Test
    void onlyAnAdministratorOfTheCountryLoadsUnits() {
        for (Right right :
                List.of(
                        Right.nationwide(Role.SUPERVISOR),
                        Right.over(Role.ADMIN, code("04")),
                        new Right(Role.ADMIN, Optional.empty(), Optional.of(UUID.randomUUID())))) {
            assertThat(unitImport.load(file(THREE_LEVELS), IN_THREE_LEVELS, actor(right)))
                    .isEqualTo(Outcome.refused(new DirectoryRefusal.NotAdministrator()));
        }
        assertThat(everything()).isEmpty();
    }

    @Test
    void aFileWithoutAnEndIsNotReadToItsEnd() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };

        assertThat(unitImport.load(endless, IN_THREE_LEVELS, ADMIN))
                .isEqualTo(Outcome.refused(new DirectoryRefusal.UnitFileTooLarge(16)));
    }

    @Test
    void childrenAndAncestryFollowTheDivisionOfTheDate() {
        loadBoth();

        assertThat(units.ancestry(code("01558"), JUNE_2021))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Thị trấn Thanh Nhật", "Huyện Hạ Lang", "Tỉnh Cao Bằng");
        assertThat(units.ancestry(code("01558"), AUGUST_2025))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Xã Hạ Lang", "Tỉnh Cao Bằng");
        assertThat(units.children(Optional.of(code("04")), JUNE_2021))
                .extracting(AdministrativeUnit::level)
                .containsExactly(UnitLevel.DISTRICT, UnitLevel.DISTRICT);
        assertThat(units.children(Optional.of(code("04")), AUGUST_2025)).hasSize(4);
        assertThat(units.children(Optional.empty(), AUGUST_2025))
                .extracting(unit -> unit.code().value())
                .containsExactly("01", "04", "15", "24");
    }

    @Test
    void aUnitLiesWithinItselfAndWhatIsAboveItOnThatDate() {
        loadBoth();

        assertThat(units.within(code("01558"), code("048"), JUNE_2021)).isTrue();
        assertThat(units.within(code("01558"), code("04"), JUNE_2021)).isTrue();
        assertThat(units.within(code("01558"), code("048"), AUGUST_2025)).isFalse();
        assertThat(units.within(code("04"), code("04"), AUGUST_2025)).isTrue();
        assertThat(units.within(code("04"), code("01558"), AUGUST_2025)).isFalse();
        assertThat(units.within(code("10"), code("10"), AUGUST_2025)).isFalse();
        assertThat(ancestry.covers(code("04"), code("01558"), AUGUST_2025)).isTrue();
        assertThat(ancestry.covers(code("01558"), code("04"), AUGUST_2025)).isFalse();
    }

    @Test
    void aUnitIsNamedByCodeFullNameOrBareName() {
        loadBoth();

        for (String text :
                List.of("01561", "Xã Phú Hòa", "xã phú hoà", "Phú Hòa", "PHÚ HOÀ", "xa phu hoa")) {
            assertThat(units.named(text, code("04"), AUGUST_2025))
                    .as(text)
                    .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo(code("01561")));
        }
        assertThat(units.named("Phú Hoa", code("04"), AUGUST_2025))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo(code("01270")));
    }

    @Test
    void aNameThatFitsTwoUnitsNamesNone() {
        loadBoth();

        assertThat(units.named("Hạ Lang", code("04"), AUGUST_2025)).isEmpty();
        assertThat(units.named("phu hoa", code("04"), AUGUST_2025)).isEmpty();
    }

    @Test
    void aNameOutsideTheScopeOrTheDateNamesNobody() {
        loadBoth();

        assertThat(units.named("Xã Hạ Lang", code("01"), AUGUST_2025)).isEmpty();
        assertThat(units.named("01558", code("01"), AUGUST_2025)).isEmpty();
        assertThat(units.named("Xã Hạ Lang", code("04"), JUNE_2021)).isEmpty();
        assertThat(units.named("", code("04"), AUGUST_2025)).isEmpty();
        assertThat(units.named("Thị trấn Hạ Lang", code("04"), AUGUST_2025)).isEmpty();
    }

    @Test
    void theLevelDecidesWhereAProvinceAndItsTownShareAName() {
        loadBoth();

        assertThat(units.named("Cao Bằng", code("04"), JUNE_2021)).isEmpty();
        assertThat(units.named("Cao Bằng", UnitLevel.DISTRICT, Optional.of(code("04")), JUNE_2021))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo(code("040")));
        assertThat(units.named("tinh cao bang", UnitLevel.PROVINCE, Optional.empty(), JUNE_2021))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo(code("04")));
    }

    @Test
    void aSearchGivesTheBestMatchFirst() {
        loadBoth();

        assertThat(units.search("ha lang", AUGUST_2025, 10))
                .extracting(unit -> unit.code().value())
                .containsExactly("01273", "01558");
        assertThat(units.search("lang", AUGUST_2025, 1)).hasSize(1);
        assertThat(units.search("0155", AUGUST_2025, 10))
                .extracting(AdministrativeUnit::name)
                .containsExactly("Xã Hạ Lang");
        assertThat(units.search("cao", JUNE_2021, 10))
                .extracting(AdministrativeUnit::name, AdministrativeUnit::level)
                .containsExactly(
                        tuple("Tỉnh Cao Bằng", UnitLevel.PROVINCE),
                        tuple("Thành phố Cao Bằng", UnitLevel.DISTRICT));
        assertThat(units.search("  ", AUGUST_2025, 10)).isEmpty();
    }

    @Test
    void bothDivisionsLoadAtTheirFullSize() {
        String three = GeneratedDivision.ofThreeLevels();
        String two = GeneratedDivision.ofTwoLevels();

        assertThat(load(three, IN_THREE_LEVELS).value().added()).isEqualTo(63 + 696 + 10_047);
        UnitImportReport report = load(two, IN_TWO_LEVELS).value();

        assertThat(report.units()).isEqualTo(34 + 3_321);
        assertThat(report.closed()).isEqualTo(63 - 34 + 696 + 10_047 - 3_321);
        assertThat(load(two, IN_TWO_LEVELS).value())
                .isEqualTo(new UnitImportReport(IN_TWO_LEVELS, 3_355, 0, 0, 0));
        assertThat(units.children(Optional.empty(), JUNE_2021)).hasSize(63);
        assertThat(units.children(Optional.empty(), AUGUST_2025)).hasSize(34);
    }
}
