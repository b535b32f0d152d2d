package vn.tram.sessions.ui.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.OfUnit;
import vn.tram.shell.PageAddress;

class ReportsAddressTest {

    private static final PageAddress PAGE = PageAddress.of(ReportsView.ROUTE);
    private static final ReportsAddress TODAY =
            new ReportsAddress(Kind.DAILY, LocalDate.of(2026, 11, 20), "", Optional.empty());
    private static final UUID ROUND = UUID.fromString("0198f2a0-0000-7000-8000-000000000001");
    private static final OfUnit CAO_BANG = new OfUnit(UnitCode.of("04"));
    private static final List<ReportPlaces.Choice> PLACES =
            List.of(
                    new ReportPlaces.Choice("04", "Cao Bằng", CAO_BANG),
                    new ReportPlaces.Choice("01558", "Đàm Thủy", new OfUnit(UnitCode.of("01558"))));

    private static ReportsAddress read(PageAddress address) {
        return ReportsAddress.of(address, TODAY.day());
    }

    @Test
    void anAddressWithoutAChoiceIsTheReportOfTheDayOfTheFirstPlace() {
        ReportsAddress address = read(PAGE).within(PLACES, List.of());

        assertThat(address.kind()).isEqualTo(Kind.DAILY);
        assertThat(address.day()).isEqualTo(TODAY.day());
        assertThat(address.place()).isEqualTo("04");
    }

    @Test
    void whatWasChosenStandsInTheAddressAndReadsTheSameAgain() {
        ReportsAddress chosen =
                new ReportsAddress(
                        Kind.ROUND, LocalDate.of(2026, 6, 30), "01558", Optional.of(ROUND));

        assertThat(chosen.page().route())
                .isEqualTo("reports?kind=ROUND&day=2026-06-30&place=01558&campaign=" + ROUND);
        assertThat(read(chosen.page())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"------------------------------------", "x", "0198f2a0"})
    void whatNobodyCanReadCountsAsNotGiven(String nonsense) {
        assertThat(
                        read(
                                PAGE.with("kind", nonsense)
                                        .with("day", nonsense)
                                        .with("campaign", nonsense)))
                .isEqualTo(TODAY);
    }

    @Test
    void aPlaceThatTheReaderMayNotSeeGivesWayToTheirFirst() {
        assertThat(read(PAGE.with("place", "01")).within(PLACES, List.of()).place())
                .isEqualTo("04");
        assertThat(read(PAGE.with("place", "01558")).within(PLACES, List.of()).place())
                .isEqualTo("01558");
        assertThat(read(PAGE.with("place", "01")).within(List.of(), List.of()).place()).isEmpty();
    }

    @Test
    void onlyARoundIsAskedForWithItsCampaign() {
        ReportsAddress chosen = read(PAGE.with("kind", "ROUND").with("campaign", ROUND));

        assertThat(chosen.query(CAO_BANG).campaign()).contains(ROUND);
        assertThat(chosen.of(Kind.MONTHLY).query(CAO_BANG).campaign()).isEmpty();
        assertThat(chosen.of(Kind.MONTHLY).page().id("campaign"))
                .as("kept for the way back to the round")
                .contains(ROUND);
    }
}
