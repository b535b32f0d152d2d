package vn.tram.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.UnitCode;
import vn.tram.shell.PageAddress;

class UnitsAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PageAddress PAGE = PageAddress.of(UnitsView.ROUTE);

    @Test
    void withoutADayItIsTodayAndWithoutAUnitTheCountry() {
        UnitsAddress address = UnitsAddress.of(PAGE, TODAY);

        assertThat(address.day()).isEqualTo(TODAY);
        assertThat(address.dayChosen()).isFalse();
        assertThat(address.unit()).isEmpty();
    }

    @Test
    void goingIntoAUnitKeepsTheDayAndEndsTheSearch() {
        UnitsAddress address =
                UnitsAddress.of(PAGE.with("date", "2021-06-01").with("q", "ha lang"), TODAY);

        assertThat(address.in(Optional.of(UnitCode.of("048"))).route())
                .isEqualTo("admin/units?date=2021-06-01&in=048");
    }

    @Test
    void aCodeThatNoUnitCanHaveOpensTheCountry() {
        assertThat(UnitsAddress.of(PAGE.with("in", "1234"), TODAY).unit()).isEmpty();
        assertThat(UnitsAddress.of(PAGE.with("in", "01558"), TODAY).unit())
                .contains(UnitCode.of("01558"));
    }
}
