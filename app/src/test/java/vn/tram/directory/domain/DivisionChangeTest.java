package vn.tram.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tram.directory.UnitImportReport;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

class DivisionChangeTest {

    private static final LocalDate OLD = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);

    private static final UnitRow YEN_BAI = province("15", "Tỉnh Yên Bái");
    private static final UnitRow LAO_CAI = province("15", "Tỉnh Lào Cai");
    private static final UnitRow HA_NOI = province("01", "Thành phố Hà Nội");
    private static final UnitRow HA_GIANG = province("02", "Tỉnh Hà Giang");
    private static final UnitRow HUE = province("46", "Thành phố Huế");

    private static UnitRow province(String code, String name) {
        return new UnitRow(UnitLevel.PROVINCE, UnitCode.of(code), Optional.empty(), name, "Tỉnh");
    }

    @Test
    void aLaterDivisionKeepsEndsChangesAndAdds() {
        DivisionChange change =
                DivisionChange.to(
                        List.of(HA_NOI, LAO_CAI, HUE),
                        List.of(
                                new StoredUnit(HA_NOI, OLD),
                                new StoredUnit(HA_GIANG, OLD),
                                new StoredUnit(YEN_BAI, OLD)),
                        List.of(),
                        NEW);

        assertThat(change.close()).containsExactly(HA_GIANG.code(), YEN_BAI.code());
        assertThat(change.insert()).containsExactly(LAO_CAI, HUE);
        assertThat(change.discard()).isEmpty();
        assertThat(change.reopen()).isEmpty();
        assertThat(change.report()).isEqualTo(new UnitImportReport(NEW, 3, 1, 1, 1));
        assertThat(change.report().unchanged()).isEqualTo(1);
    }

    @Test
    void theSameDivisionAgainChangesNothing() {
        DivisionChange change =
                DivisionChange.to(
                        List.of(HA_NOI, LAO_CAI),
                        List.of(new StoredUnit(HA_NOI, OLD), new StoredUnit(LAO_CAI, NEW)),
                        List.of(new StoredUnit(YEN_BAI, OLD)),
                        NEW);

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.report()).isEqualTo(new UnitImportReport(NEW, 2, 0, 0, 0));
    }

    @Test
    void aCorrectionOfTheSameDateTakesBackWhatTheFirstLoadDid() {
        DivisionChange change =
                DivisionChange.to(
                        List.of(HA_NOI, YEN_BAI),
                        List.of(
                                new StoredUnit(HA_NOI, OLD),
                                new StoredUnit(LAO_CAI, NEW),
                                new StoredUnit(HUE, NEW)),
                        List.of(new StoredUnit(YEN_BAI, OLD)),
                        NEW);

        assertThat(change.discard()).containsExactly(LAO_CAI.code(), HUE.code());
        assertThat(change.reopen()).containsExactly(YEN_BAI.code());
        assertThat(change.close()).isEmpty();
        assertThat(change.insert()).isEmpty();
        assertThat(change.report()).isEqualTo(new UnitImportReport(NEW, 2, 0, 1, 1));
    }
}
