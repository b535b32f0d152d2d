package vn.tram.ruleset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tram.ruleset.ui.RulesAddress.Tab;
import vn.tram.shell.PageAddress;

class RulesAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PageAddress PAGE = PageAddress.of(RulesView.ROUTE);

    @Test
    void withoutAnythingItShowsTodaysDeadlines() {
        RulesAddress address = RulesAddress.of(PAGE, TODAY);

        assertThat(address.tab()).isEqualTo(Tab.DEADLINES);
        assertThat(address.day()).isEqualTo(TODAY);
        assertThat(address.year()).isEqualTo(2026);
        assertThat(address.rule()).isEmpty();
    }

    @Test
    void theYearOfTheCalendarFollowsTheDayUntilAnotherIsChosen() {
        PageAddress then = PAGE.with("tab", "calendar").with("date", "2021-09-02");

        assertThat(RulesAddress.of(then, TODAY).year()).isEqualTo(2021);
        assertThat(RulesAddress.of(then.with("year", 2022), TODAY).year()).isEqualTo(2022);
        assertThat(RulesAddress.of(then.with("year", 90210), TODAY).year()).isEqualTo(2021);
    }

    @Test
    void anotherTabKeepsTheDayAndForgetsWhatWasOpen() {
        RulesAddress address =
                RulesAddress.of(PAGE.with("date", "2021-09-02").with("rule", "a.b"), TODAY);

        assertThat(address.tab(Tab.GROUPS).route()).isEqualTo("rules?date=2021-09-02&tab=groups");
        assertThat(address.tab(Tab.DEADLINES).route()).isEqualTo("rules?date=2021-09-02");
    }
}
