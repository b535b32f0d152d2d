package vn.tram.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.PageHeader;
import vn.tram.staff.Actor;
import vn.tram.worklist.CaseStart;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxTab;

/** The head of the inbox, and what stands there when it has nothing to show. */
@org.springframework.stereotype.Component
class InboxTop {

    private final ObjectProvider<CaseStart> starts;
    private final Messages messages;

    InboxTop(ObjectProvider<CaseStart> starts, Messages messages) {
        this.starts = starts;
        this.messages = messages;
    }

    /**
     * @param changed whether there is something that the list does not show yet
     */
    PageHeader header(
            Actor actor, InboxState state, InboxCounts counts, boolean changed, Runnable reload) {
        Button refresh =
                Buttons.small(
                        Buttons.secondary(
                                t(changed ? "worklist.refresh.changed" : "worklist.refresh"),
                                Icon.REFRESH_CW,
                                event -> reload.run()));
        refresh.setDisableOnClick(true);
        PageHeader header =
                new PageHeader(t("worklist.title"))
                        .beside(LinkTabs.of(t("worklist.tabs"), tabs(state, counts), messages))
                        .actions(refresh);
        start(actor).ifPresent(header::actions);
        return header;
    }

    private List<Link> tabs(InboxState state, InboxCounts counts) {
        return Stream.of(InboxTab.values())
                .map(
                        tab ->
                                new Link(
                                        t("worklist.tab." + tab.name()),
                                        state.in(tab).route(),
                                        state.tab().filter(tab::equals).isPresent(),
                                        counts.of(tab)))
                .toList();
    }

    /** One kind of case opens at once, several are offered. */
    private Optional<Component> start(Actor actor) {
        List<CaseStart> mine =
                starts.stream()
                        .filter(start -> start.roles().stream().anyMatch(actor::has))
                        .toList();
        if (mine.size() <= 1) {
            return mine.stream()
                    .findFirst()
                    .map(
                            start ->
                                    Buttons.primary(
                                            t("worklist.start"),
                                            Icon.PLUS,
                                            event -> UI.getCurrent().navigate(start.route())));
        }
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        MenuItem root = bar.addItem(t("worklist.start"));
        mine.forEach(
                start ->
                        root.getSubMenu()
                                .addItem(
                                        t(start.messageKey()),
                                        event -> UI.getCurrent().navigate(start.route())));
        return Optional.of(bar);
    }

    /** Nothing matches, everything is done, or there was never anything: each says what to do. */
    EmptyState empty(InboxState state, InboxCounts counts, Consumer<InboxState> go) {
        if (state.filtered()) {
            return EmptyState.nothingFound(
                            t("worklist.empty.filtered"), t("worklist.empty.filtered.next"))
                    .action(
                            Buttons.secondary(
                                    t("kit.filter.clear"), event -> go.accept(state.unfiltered())));
        }
        InboxTab tab = state.tab().orElse(InboxTab.MINE);
        int free = counts.of(InboxTab.UNASSIGNED);
        if (tab == InboxTab.MINE && free > 0) {
            return EmptyState.allDone(t("worklist.empty.mine"), t("worklist.empty.mine.next", free))
                    .action(
                            Buttons.secondary(
                                    t("worklist.empty.mine.act"),
                                    event -> go.accept(state.in(InboxTab.UNASSIGNED))));
        }
        if (counts.of(InboxTab.ALL) > 0) {
            return EmptyState.allDone(t("worklist.empty.free"), t("worklist.empty.free.next"));
        }
        return EmptyState.nothingYet(
                Icon.INBOX, t("worklist.empty.all"), t("worklist.empty.all.next"));
    }

    private String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
