package vn.tram.lists.ui.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import vn.tram.lists.RowFilter;
import vn.tram.lists.ui.casepage.CaseAddress.Tab;

class CaseAddressTest {

    private static CaseAddress read(String query) {
        return CaseAddress.of("DS-2026-0124", QueryParameters.fromString(query));
    }

    @Test
    void theBareAddressLeavesTheTabToTheReadersRole() {
        assertThat(read("")).isEqualTo(CaseAddress.of("DS-2026-0124"));
        assertThat(read("").tab()).isEmpty();
        assertThat(read("").route()).isEqualTo("lists/DS-2026-0124");
    }

    @Test
    void whatAnAddressSaysIsReadBackTheSame() {
        CaseAddress narrowed = CaseAddress.of("DS-2026-0124").narrowed(RowFilter.Kind.TO_LOOK_AT);

        assertThat(narrowed.route()).isEqualTo("lists/DS-2026-0124?tab=rows&rows=to-look-at");
        assertThat(read("tab=rows&rows=to-look-at")).isEqualTo(narrowed);
    }

    @Test
    void anotherTabForgetsHowRowsWereNarrowed() {
        CaseAddress narrowed = CaseAddress.of("DS-2026-0124").narrowed(RowFilter.Kind.FAULTY);

        assertThat(narrowed.at(Tab.HISTORY).route()).isEqualTo("lists/DS-2026-0124?tab=history");
    }

    @Test
    void whatAnAddressSaysWronglyIsIgnored() {
        assertThat(read("tab=nothing&rows=whatever&tab=history"))
                .isEqualTo(CaseAddress.of("DS-2026-0124"));
    }
}
