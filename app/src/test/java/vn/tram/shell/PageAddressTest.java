package vn.tram.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void whatIsInTheAddressIsRead() {
        PageAddress address =
                PageAddress.of(new Location("audit?from=2026-11-20&before=41&q=%20n%C3%B4ng%20"));

        assertThat(address.path()).isEqualTo("audit");
        assertThat(address.date("from")).contains(LocalDate.of(2026, 11, 20));
        assertThat(address.number("before")).contains(41L);
        assertThat(address.text("q")).contains("nông");
    }

    @Test
    void whatCannotBeReadCountsAsNotGiven() {
        PageAddress address =
                PageAddress.of(new Location("audit?from=20/11/2026&before=-1&actor=x&q=%20"));

        assertThat(address.date("from")).isEmpty();
        assertThat(address.number("before")).isEmpty();
        assertThat(address.id("actor")).isEmpty();
        assertThat(address.text("q")).isEmpty();
        assertThat(address.text("nothing")).isEmpty();
    }

    @Test
    void aLinkEscapesWhatItCarriesAndReadsTheSameAgain() {
        PageAddress address = PageAddress.of("search").with("q", "a&b=c |Nông Thị Hoa");

        assertThat(address.route()).startsWith("search?q=").doesNotContain(" ").doesNotContain("|");
        assertThat(PageAddress.of(new Location(address.route()))).isEqualTo(address);
    }

    @Test
    void anEmptyValueTakesTheParameterAway() {
        PageAddress address = PageAddress.of("rules").with("tab", "groups").with("year", 2026);

        assertThat(address.with("tab", null).route()).isEqualTo("rules?year=2026");
        assertThat(address.with("tab", " ").with("year", null).route()).isEqualTo("rules");
    }
}
