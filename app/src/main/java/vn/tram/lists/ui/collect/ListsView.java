package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.campaigns.CampaignView;
import vn.tram.lists.HaltedWork;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListSummary;
import vn.tram.lists.SubjectLists;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.staff.CurrentActor;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkDues;
import vn.tram.worklist.Worklist;

/** All lists that somebody may see, newest first. */
@RolesAllowed({
    "LIST_MAKER",
    "STATION",
    "IDENTITY",
    "COMMUNE",
    "DISTRICT",
    "PROVINCE",
    "SUPERVISOR"
})
@Route(value = ListRoutes.LISTS, layout = MainLayout.class)
class ListsView extends Page implements HasDynamicTitle, AfterNavigationObserver, EveryMinute {

    private static final int PAGE = 30;

    private final transient SubjectLists lists;
    private final transient HaltedWork halted;
    private final transient Worklist worklist;
    private final transient OpenCampaigns campaigns;
    private final transient CurrentActor actor;
    private final transient Messages messages;
    private final Div filters = new Div();
    private final Card card = new Card();
    private final ListsTable table;
    private final Span shown = new Span();
    private final Button more;
    private final List<ListLine> lines = new ArrayList<>();
    private ListsFilter filter;

    ListsView(
            SubjectLists lists,
            HaltedWork halted,
            Worklist worklist,
            WorkDues dues,
            OpenCampaigns campaigns,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.lists = lists;
        this.halted = halted;
        this.worklist = worklist;
        this.campaigns = campaigns;
        this.actor = actor;
        this.messages = messages;
        this.table = new ListsTable(dues, messages, clock);
        this.more = Buttons.small(Buttons.secondary(t("more", PAGE), event -> append()));
        fillWindow();
        add(header(), filters, card.fill().flush().foot(shown, more), table.keys());
    }

    @Override
    public String getPageTitle() {
        return messages.pageTitle(t("title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListsFilter asked = ListsFilter.of(event.getLocation().getQueryParameters());
        if (!asked.equals(filter)) {
            filter = asked;
            filters.removeAll();
            filters.add(filterBar());
        }
        reload(PAGE);
    }

    @Override
    public void minutePassed() {
        List<ListLine> before = List.copyOf(lines);
        lines.clear();
        load(Math.max(PAGE, before.size()));
        if (lines.equals(before)) {
            table.refreshTimes();
        } else {
            show();
        }
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(t("title"));
        if (actor.get().has(Role.LIST_MAKER)) {
            header.actions(newList());
        }
        return header;
    }

    private Button newList() {
        return Buttons.primary(
                t("new"), Icon.PLUS, event -> UI.getCurrent().navigate(ListRoutes.NEW));
    }

    private FilterBar filterBar() {
        List<CampaignView> known = campaigns.of(actor.get());
        return new FilterBar(messages, () -> narrow(ListsFilter.none(), true))
                .search(
                        t("search"),
                        filter.text().orElse(""),
                        typed -> narrow(filter.withText(typed), false))
                .select(
                        t("column.state"),
                        List.of(ListState.values()),
                        state -> ListStateChip.name(state, messages),
                        filter.state().orElse(null),
                        state -> narrow(filter.withState(state), false))
                .select(
                        t("campaign"),
                        known,
                        campaign -> campaign.name() + ", " + campaign.roundName(),
                        known.stream()
                                .filter(
                                        one ->
                                                filter.campaign()
                                                        .filter(one.code()::equals)
                                                        .isPresent())
                                .findFirst()
                                .orElse(null),
                        chosen ->
                                narrow(
                                        filter.withCampaign(chosen == null ? null : chosen.code()),
                                        false));
    }

    /**
     * @param redraw the fields must follow, because they were not what changed
     */
    private void narrow(ListsFilter next, boolean redraw) {
        if (next.equals(filter)) {
            return;
        }
        filter = redraw ? filter : next;
        UI.getCurrent().navigate(ListRoutes.LISTS, next.toQuery());
    }

    private void reload(int atLeast) {
        lines.clear();
        load(atLeast);
        show();
    }

    private void append() {
        load(PAGE);
        show();
    }

    private void load(int limit) {
        Optional<ListSummary> after =
                lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(lines.get(lines.size() - 1).list());
        List<ListSummary> page =
                lists.page(filter.asked(campaignId()), after, limit + 1, actor.get());
        List<ListSummary> taken = page.subList(0, Math.min(limit, page.size()));
        Map<ListId, Integer> sizes = lists.sizes(taken.stream().map(ListSummary::id).toList());
        taken.forEach(list -> lines.add(line(list, sizes)));
        more.setVisible(page.size() > limit);
    }

    private Optional<java.util.UUID> campaignId() {
        return filter.campaign().flatMap(campaigns::byCode).map(CampaignView::id);
    }

    private ListLine line(ListSummary list, Map<ListId, Integer> sizes) {
        return new ListLine(
                list,
                sizes.getOrDefault(list.id(), 0),
                list.state().ended()
                        ? Optional.empty()
                        : worklist.ofCase(list.id().value()).stream().findFirst(),
                list.state().inBackground() && halted.of(list.id(), actor.get()).isPresent());
    }

    private void show() {
        card.body().removeAll();
        if (lines.isEmpty()) {
            card.body().add(empty());
        } else {
            table.show(lines);
            card.body().add(table);
        }
        shown.setText(lines.isEmpty() ? "" : t("shown", lines.size()));
    }

    private Component empty() {
        if (!filter.isNone()) {
            return EmptyState.nothingFound(t("none-found"), t("none-found.next"))
                    .action(
                            Buttons.small(
                                    Buttons.secondary(
                                            messages.text("kit.filter.clear"),
                                            event -> narrow(ListsFilter.none(), true))));
        }
        boolean maker = actor.get().has(Role.LIST_MAKER);
        return EmptyState.nothingYet(
                Icon.CLIPBOARD_LIST, t("none-yet"), t(maker ? "none-yet.maker" : "none-yet.next"));
    }

    private String t(String key, Object... arguments) {
        return messages.text("lists-collect." + key, arguments);
    }
}
