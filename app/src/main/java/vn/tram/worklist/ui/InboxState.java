package vn.tram.worklist.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tram.shell.Formats;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;

/**
 * What the address of the inbox says. Values that nobody could have chosen are taken as not given,
 * so an old bookmark never fails.
 *
 * @param tab empty lets the inbox choose the one with work
 * @param item the selected task
 */
record InboxState(
        Optional<InboxTab> tab,
        String text,
        Optional<String> task,
        Optional<LocalDate> due,
        Optional<UUID> campaign,
        Optional<String> hamlet,
        Optional<String> item) {

    static final String ROUTE = "inbox";

    private static final int LONGEST = 100;

    static InboxState everything() {
        return new InboxState(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static InboxState of(QueryParameters query) {
        return new InboxState(
                read(query, "tab", InboxState::tab),
                query.getSingleParameter("text").map(InboxState::cut).orElse(""),
                query.getSingleParameter("task").filter(text -> !text.isBlank()),
                read(query, "due", LocalDate::parse),
                read(query, "campaign", UUID::fromString),
                query.getSingleParameter("hamlet")
                        .map(InboxState::cut)
                        .filter(text -> !text.isBlank()),
                query.getSingleParameter("item").filter(text -> !text.isBlank()));
    }

    QueryParameters query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        tab.ifPresent(value -> parameters.put("tab", value.name().toLowerCase(Locale.ROOT)));
        if (!text.isBlank()) {
            parameters.put("text", text);
        }
        task.ifPresent(value -> parameters.put("task", value));
        due.ifPresent(value -> parameters.put("due", value.toString()));
        campaign.ifPresent(value -> parameters.put("campaign", value.toString()));
        hamlet.ifPresent(value -> parameters.put("hamlet", value));
        item.ifPresent(value -> parameters.put("item", value));
        return QueryParameters.simple(parameters);
    }

    /** Path and query without a leading slash. */
    String route() {
        String query = query().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    /** A day is due until it ends. */
    InboxFilter filter() {
        Optional<Instant> until =
                due.map(
                        day ->
                                day.plusDays(1)
                                        .atStartOfDay(Formats.ZONE)
                                        .toInstant()
                                        .minusMillis(1));
        return new InboxFilter(
                Optional.of(text).filter(typed -> !typed.isBlank()), task, until, campaign, hamlet);
    }

    boolean filtered() {
        return !equals(unfiltered().selecting(item));
    }

    /** The same filters, whatever is selected and in whichever tab. */
    boolean filtersLike(InboxState other) {
        return onlyFilters().equals(other.onlyFilters());
    }

    private InboxState onlyFilters() {
        return new InboxState(
                Optional.empty(), text, task, due, campaign, hamlet, Optional.empty());
    }

    InboxState in(InboxTab chosen) {
        return new InboxState(
                Optional.of(chosen), text, task, due, campaign, hamlet, Optional.empty());
    }

    /** Without a tab in the address: own work, or what nobody has taken when there is none. */
    InboxState selectingTab(InboxCounts counts) {
        boolean onlyFree = counts.of(InboxTab.MINE) == 0 && counts.of(InboxTab.UNASSIGNED) > 0;
        InboxTab chosen = onlyFree ? InboxTab.UNASSIGNED : InboxTab.MINE;
        return new InboxState(Optional.of(chosen), text, task, due, campaign, hamlet, item);
    }

    InboxState selecting(Optional<String> chosen) {
        return new InboxState(tab, text, task, due, campaign, hamlet, chosen);
    }

    InboxState withText(String typed) {
        return new InboxState(tab, cut(typed), task, due, campaign, hamlet, Optional.empty());
    }

    InboxState withTask(Optional<String> chosen) {
        return new InboxState(tab, text, chosen, due, campaign, hamlet, Optional.empty());
    }

    InboxState withDue(Optional<LocalDate> chosen) {
        return new InboxState(tab, text, task, chosen, campaign, hamlet, Optional.empty());
    }

    InboxState withCampaign(Optional<UUID> chosen) {
        return new InboxState(tab, text, task, due, chosen, hamlet, Optional.empty());
    }

    InboxState withHamlet(Optional<String> chosen) {
        return new InboxState(tab, text, task, due, campaign, chosen, Optional.empty());
    }

    /** Without what this reader could not have chosen, or it would filter and not be seen. */
    InboxState within(Set<String> tasks, Set<UUID> campaigns) {
        return new InboxState(
                tab,
                text,
                task.filter(tasks::contains),
                due,
                campaign.filter(campaigns::contains),
                hamlet,
                item);
    }

    InboxState unfiltered() {
        return new InboxState(
                tab,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String cut(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static InboxTab tab(String text) {
        return Arrays.stream(InboxTab.values())
                .filter(tab -> tab.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <T> Optional<T> read(
            QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading);
        } catch (RuntimeException notAValue) {
            return Optional.empty();
        }
    }
}
