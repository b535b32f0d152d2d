package vn.tram.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Slot;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.WorkItem;

/** Everybody's open work by urgency, with what the selected piece is about beside it. */
@Route(value = InboxState.ROUTE, layout = MainLayout.class)
@PermitAll
class InboxView extends Page implements BeforeEnterObserver, HasDynamicTitle, EveryMinute {

    private final transient InboxTools tools;
    private final transient CurrentActor actor;
    private final transient InboxTop top;
    private final InboxFilters filters;
    private final WorkBoard board;
    private final PreviewPanel preview;
    private final Slot head = new Slot();
    private final Slot notice = new Slot();
    private final Slot body = new Slot();
    private final SideBySide work;
    private transient InboxState state = InboxState.everything();
    private transient InboxCounts counts;

    InboxView(
            CurrentActor currentActor,
            InboxTools tools,
            InboxTop top,
            CampaignChoice campaigns,
            HamletChoice hamlets) {
        this.tools = tools;
        this.top = top;
        this.actor = currentActor;
        fillWindow();
        filters =
                new InboxFilters(
                        tools.kinds().of(actor.get()),
                        campaigns.of(actor.get()),
                        hamlets.of(actor.get()),
                        tools.kinds(),
                        tools.messages(),
                        this::go);
        board =
                new WorkBoard(
                        tools.worklist(), actor, tools.lines(), tools.clock(), tools.messages());
        preview = new PreviewPanel(tools, actor, new Acts());
        board.onSelect(this::selected);
        work = SideBySide.ofList(board.inCard(), preview);
        add(head, notice, filters, body, keys());
    }

    @Override
    public String getPageTitle() {
        return tools.messages().pageTitle(t("worklist.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxState asked = InboxState.of(event.getLocation().getQueryParameters());
        notice.removeAll();
        load(filters.known(asked));
    }

    @Override
    public void minutePassed() {
        board.refreshTimes();
        InboxCounts now = tools.worklist().counts(actor.get(), state.filter());
        head.show(top.header(actor.get(), state, now, !now.equals(counts), this::reload));
    }

    private void load(InboxState asked) {
        counts = tools.worklist().counts(actor.get(), asked.filter());
        state = asked.tab().isPresent() ? asked : asked.selectingTab(counts);
        board.show(tab(), state.filter(), counts, state.item());
        head.show(top.header(actor.get(), state, counts, false, this::reload));
        filters.show(state);
        showBody();
    }

    /** The list stays in its place while it has rows, and with it scroll position and focus. */
    private void showBody() {
        if (board.isEmpty()) {
            body.show(new Card().fill().put(top.empty(state, counts, this::go)));
        } else if (!work.isAttached()) {
            body.show(work);
            board.list().focusSelectedWhenFree();
        }
    }

    private void reload() {
        notice.removeAll();
        load(state.selecting(board.selected().map(item -> item.id().value())));
    }

    private InboxTab tab() {
        return state.tab().orElse(InboxTab.MINE);
    }

    private void go(InboxState next) {
        getUI().ifPresent(ui -> ui.navigate(InboxState.ROUTE, next.query()));
    }

    /** The address follows the selection without a step in the history for each arrow key. */
    private void selected(Optional<WorkItem> item) {
        preview.show(item);
        state = state.selecting(item.map(selected -> selected.id().value()));
        getUI().ifPresent(
                        ui ->
                                ui.getPage()
                                        .getHistory()
                                        .replaceState(null, new Location(state.route())));
    }

    private Div keys() {
        ListKeys keys =
                ListKeys.on(board, tools.messages())
                        .arrowsSelect(board.list(), t("worklist.key.choose"))
                        .enter(t("worklist.key.open"), new Acts()::open)
                        .key("N", t("worklist.key.claim"), new Acts()::claim)
                        .key("G", t("worklist.key.reassign"), new Acts()::reassign)
                        .digits(
                                t("worklist.key.tabs"),
                                Stream.of(InboxTab.values())
                                        .<Runnable>map(tab -> () -> go(state.in(tab)))
                                        .toList());
        return keys.hints().aside(t("worklist.next-opens"));
    }

    private void refused(Optional<String> words) {
        notice.removeAll();
        load(state);
        words.ifPresent(text -> notice.add(Banner.refused(text)));
        board.list().focusSelected();
    }

    private String t(String key, Object... arguments) {
        return tools.messages().text(key, arguments);
    }

    /** What buttons and keys do with the selected task. */
    private class Acts implements PreviewPanel.Buttoned {

        @Override
        public void open() {
            if (!board.wentOn()) {
                board.selected().ifPresent(tools.acts()::open);
            }
        }

        @Override
        public void claim() {
            board.selected()
                    .filter(item -> tools.acts().mayClaim(item, actor.get()))
                    .ifPresent(item -> refused(tools.acts().claim(item, actor.get())));
        }

        @Override
        public void release() {
            board.selected().ifPresent(item -> refused(tools.acts().release(item, actor.get())));
        }

        @Override
        public void reassign() {
            board.selected()
                    .filter(item -> tools.acts().mayReassign(item, actor.get()))
                    .ifPresent(
                            item ->
                                    tools.acts()
                                            .reassign(
                                                    item, actor, () -> refused(Optional.empty())));
        }
    }
}
