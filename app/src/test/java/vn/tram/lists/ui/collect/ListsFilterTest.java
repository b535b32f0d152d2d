package vn.tram.lists.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tram.lists.ListState;

class ListsFilterTest {

    @Test
    void theAddressHoldsTheWholeFilter() {
        ListsFilter filter =
                ListsFilter.none()
                        .withText(" may đợt 2 ")
                        .withState(ListState.AWAITING_APPROVAL)
                        .withCampaign("NL-2026-2");

        QueryParameters address = filter.toQuery();

        assertThat(address.getSingleParameter("state")).hasValue("awaiting-approval");
        assertThat(ListsFilter.of(QueryParameters.fromString(address.getQueryString())))
                .isEqualTo(filter);
        assertThat(filter.text()).hasValue("may đợt 2");
    }

    @Test
    void aStateNobodyKnowsAndEmptyTextsNarrowNothing() {
        ListsFilter filter = ListsFilter.of(QueryParameters.fromString("q=+&state=gone&campaign="));

        assertThat(filter).isEqualTo(ListsFilter.none());
        assertThat(filter.isNone()).isTrue();
        assertThat(filter.asked(Optional.empty()).states()).isEmpty();
    }

    @Test
    void takingAFilterAwayLeavesTheOthers() {
        ListsFilter filter =
                ListsFilter.none().withState(ListState.DRAFT).withText("may").withState(null);

        assertThat(filter.state()).isEmpty();
        assertThat(filter.text()).hasValue("may");
        assertThat(filter.isNone()).isFalse();
    }
}
