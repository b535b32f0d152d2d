package vn.tram.sessions.ui.plan;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.Sessions.SessionQuery;

/**
 * What narrows the overview, as it stands in the address: {@code q}, {@code state}, {@code past}
 * and {@code campaign} (its code). A value nobody understands counts as not given.
 */
record SessionsFilter(
        Optional<String> text,
        Optional<SessionState> state,
        boolean past,
        Optional<String> campaign) {

    static SessionsFilter none() {
        return new SessionsFilter(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    static SessionsFilter of(QueryParameters query) {
        return new SessionsFilter(
                given(query, "q"),
                given(query, "state").flatMap(SessionsFilter::state),
                given(query, "past").isPresent(),
                given(query, "campaign"));
    }

    QueryParameters toQuery() {
        Map<String, String> parameters = new LinkedHashMap<>();
        text.ifPresent(value -> parameters.put("q", value));
        state.ifPresent(value -> parameters.put("state", word(value)));
        campaign.ifPresent(value -> parameters.put("campaign", value));
        if (past) {
            parameters.put("past", "1");
        }
        return QueryParameters.simple(parameters);
    }

    SessionQuery asked(LocalDate today, Optional<UUID> campaignId) {
        return new SessionQuery(today, past, state.map(Set::of).orElse(Set.of()), campaignId, text);
    }

    SessionsFilter withText(String typed) {
        Optional<String> value =
                Optional.of(typed).map(String::strip).filter(given -> !given.isEmpty());
        return new SessionsFilter(value, state, past, campaign);
    }

    SessionsFilter withState(SessionState chosen) {
        return new SessionsFilter(text, Optional.ofNullable(chosen), past, campaign);
    }

    SessionsFilter withCampaign(String code) {
        return new SessionsFilter(text, state, past, Optional.ofNullable(code));
    }

    SessionsFilter withPast(boolean chosen) {
        return new SessionsFilter(text, state, chosen, campaign);
    }

    boolean isNone() {
        return text.isEmpty() && state.isEmpty() && campaign.isEmpty();
    }

    private static Optional<String> given(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<SessionState> state(String word) {
        return Arrays.stream(SessionState.values())
                .filter(state -> word(state).equals(word))
                .findFirst();
    }

    private static String word(SessionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
