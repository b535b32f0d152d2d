package vn.tram.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;

class InboxStateTest {

    @Test
    void theAddressKeepsEverythingThatWasChosen() {
        InboxState state =
                InboxState.everything()
                        .in(InboxTab.UNASSIGNED)
                        .withText("nà lùng & xóm")
                        .withTask(Optional.of("reviewList"))
                        .withDue(Optional.of(LocalDate.of(2026, 11, 25)))
                        .withCampaign(Optional.of(UUID.randomUUID()))
                        .withHamlet(Optional.of("Nà Lùng"))
                        .selecting(Optional.of("task-1"));
        assertThat(InboxState.of(state.query())).isEqualTo(state);
        assertThat(InboxState.of(QueryParameters.fromString(state.query().getQueryString())))
                .isEqualTo(state);
    }

    @Test
    void whatNobodyCouldHaveChosenCountsAsNotGiven() {
        InboxState state =
                InboxState.of(
                        QueryParameters.fromString(
                                "tab=theirs&due=tomorrow&campaign=1&task=&item=&text=%20"));
        assertThat(state).isEqualTo(InboxState.everything());
        assertThat(state.filtered()).isFalse();
        assertThat(state.route()).isEqualTo("inbox");
    }

    @Test
    void filtersThatTheReaderCannotSetAreDropped() {
        UUID campaign = UUID.randomUUID();
        InboxState asked =
                InboxState.everything()
                        .withTask(Optional.of("someTask"))
                        .withCampaign(Optional.of(campaign))
                        .withHamlet(Optional.of("Nà Lùng"));
        assertThat(asked.within(Set.of("reviewList"), Set.of()).task()).isEmpty();
        assertThat(asked.within(Set.of("reviewList"), Set.of()).campaign()).isEmpty();
        assertThat(asked.within(Set.of("someTask"), Set.of(campaign))).isEqualTo(asked);
    }

    @Test
    void dueUntilADayMeansUntilThatDayEndsInVietnam() {
        InboxState state = InboxState.everything().withDue(Optional.of(LocalDate.of(2026, 11, 20)));
        assertThat(state.filter().dueUntil()).contains(Instant.parse("2026-11-20T16:59:59.999Z"));
    }

    @Test
    void anotherFilterForgetsTheSelectionAndAnotherTabKeepsTheFilters() {
        InboxState state = InboxState.everything().withText("a").selecting(Optional.of("task-1"));
        assertThat(state.withTask(Optional.of("reviewList")).item()).isEmpty();
        assertThat(state.in(InboxTab.ALL).text()).isEqualTo("a");
        assertThat(state.in(InboxTab.ALL).filtersLike(state)).isTrue();
        assertThat(state.withText("b").filtersLike(state)).isFalse();
    }

    @Test
    void withoutATabTheInboxOpensWhereThereIsWork() {
        InboxState asked = InboxState.everything();
        assertThat(asked.selectingTab(counts(0, 3)).tab()).contains(InboxTab.UNASSIGNED);
        assertThat(asked.selectingTab(counts(1, 3)).tab()).contains(InboxTab.MINE);
        assertThat(asked.selectingTab(counts(0, 0)).tab()).contains(InboxTab.MINE);
    }

    private static InboxCounts counts(int mine, int free) {
        Map<InboxTab, Map<Urgency, Integer>> counts = new EnumMap<>(InboxTab.class);
        counts.put(InboxTab.MINE, Map.of(Urgency.LATE, mine));
        counts.put(InboxTab.UNASSIGNED, Map.of(Urgency.LATE, free));
        counts.put(InboxTab.ALL, Map.of(Urgency.LATE, mine + free));
        return new InboxCounts(counts);
    }
}
