package vn.tram.lists.ui.collect;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.lists.ListState;
import vn.tram.lists.SubjectLists.ListQuery;

/**
 * What narrows the overview, as it stands in the address: {@code q}, {@code state} and {@code
 * campaign} (its code). A value nobody understands counts as not given.
 */
record ListsFilter(Optional<String> text, Optional<ListState> state, Optional<String> campaign) {

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String CAMPAIGN = "campaign";

    static ListsFilter none() {
        return new ListsFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ListsFilter of(QueryParameters query) {
        return new ListsFilter(
                given(query, TEXT),
                given(query, STATE).flatMap(ListsFilter::state),
                given(query, CAMPAIGN));
    }

    QueryParameters toQuery() {
        Map<String, String> parameters = new LinkedHashMap<>();
        text.ifPresent(value -> parameters.put(TEXT, value));
        state.ifPresent(value -> parameters.put(STATE, word(value)));
        campaign.ifPresent(value -> parameters.put(CAMPAIGN, value));
        return QueryParameters.simple(parameters);
    }

    ListQuery asked(Optional<UUID> campaignId) {
        return new ListQuery(text, state.map(Set::of).orElse(Set.of()), campaignId);
    }

    ListsFilter withText(String typed) {
        return new ListsFilter(
                Optional.of(typed).map(String::strip).filter(value -> !value.isEmpty()),
                state,
                campaign);
    }

    ListsFilter withState(ListState chosen) {
        return new ListsFilter(text, Optional.ofNullable(chosen), campaign);
    }

    ListsFilter withCampaign(String code) {
        return new ListsFilter(text, state, Optional.ofNullable(code));
    }

    boolean isNone() {
        return text.isEmpty() && state.isEmpty() && campaign.isEmpty();
    }

    private static Optional<String> given(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<ListState> state(String word) {
        return Arrays.stream(ListState.values())
                .filter(state -> word(state).equals(word))
                .findFirst();
    }

    private static String word(ListState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
