package vn.tram.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Role;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.ui.OverdueState.Opened;

class OverdueStateTest {

    private static final OverdueRow ROW =
            new OverdueRow(
                    UnitCode.of("01558"),
                    Optional.of(UnitCode.of("04")),
                    "subjectListApproval",
                    "reviewList",
                    Role.STATION,
                    12,
                    Instant.parse("2026-11-14T02:00:00Z"));

    @Test
    void theAddressOfARowNamesItAndKeepsTheFiltersOfTheOverview() {
        OverdueState overview =
                new OverdueState(Optional.of(UnitCode.of("04")), Optional.of("reviewList"));
        QueryParameters address = Opened.of(ROW).query(overview);
        assertThat(OverdueState.of(address)).isEqualTo(overview);
        assertThat(Opened.of(address)).contains(Opened.of(ROW));
        assertThat(Opened.of(address).orElseThrow().is(ROW)).isTrue();
    }

    @Test
    void anAddressThatNamesNoRowOpensNone() {
        assertThat(Opened.of(QueryParameters.fromString("commune=01558&kind=reviewList")))
                .isEmpty();
        assertThat(Opened.of(QueryParameters.fromString("commune=x&process=a&kind=b&role=STATION")))
                .isEmpty();
        assertThat(OverdueState.of(QueryParameters.fromString("unit=abc")).filtered()).isFalse();
    }
}
