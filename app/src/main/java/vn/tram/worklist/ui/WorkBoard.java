package vn.tram.worklist.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.WorkList;
import vn.tram.staff.CurrentActor;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxPage;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** The three groups of one tab, each 50 long at first and grown by 50 on demand. */
class WorkBoard extends Div {

    private static final int STEP = 50;

    private final transient Worklist worklist;
    private final transient CurrentActor actor;
    private final transient WorkLines words;
    private final transient Messages messages;
    private final WorkList<BoardRow> list;
    private final transient Map<Urgency, InboxPage> groups = new EnumMap<>(Urgency.class);
    private transient InboxCounts counts;
    private InboxTab tab = InboxTab.MINE;
    private transient InboxFilter filter = InboxFilter.none();
    private transient Optional<BoardRow> focused = Optional.empty();

    WorkBoard(
            Worklist worklist,
            CurrentActor actor,
            WorkLines words,
            Clock clock,
            Messages messages) {
        this.worklist = worklist;
        this.actor = actor;
        this.words = words;
        this.messages = messages;
        this.list = new WorkList<>(BoardRow::line, clock, messages);
        this.list.onMore(row -> more(row.urgency()));
        this.list.addCellFocusListener(event -> focused = event.getItem());
        this.list.getElement().setAttribute("aria-label", messages.text("worklist.list"));
        setSizeFull();
        add(list);
        list.setSizeFull();
    }

    WorkList<BoardRow> list() {
        return list;
    }

    void onSelect(Consumer<Optional<WorkItem>> selected) {
        list.addSelectionListener(
                event -> selected.accept(event.getFirstSelectedItem().flatMap(BoardRow::work)));
    }

    /** Loads the first stretch of each group and selects the item, or the first of all. */
    void show(InboxTab tab, InboxFilter filter, InboxCounts counts, Optional<String> item) {
        this.tab = tab;
        this.filter = filter;
        this.counts = counts;
        groups.putAll(worklist.beginnings(actor.get(), tab, filter, STEP));
        draw(item).ifPresent(list::scrollToItem);
    }

    boolean isEmpty() {
        return groups.values().stream().allMatch(page -> page.items().isEmpty());
    }

    Optional<WorkItem> selected() {
        return list.asSingleSelect().getOptionalValue().flatMap(BoardRow::work);
    }

    /** What Enter does where the focus is: true when it went on with a group. */
    boolean wentOn() {
        Optional<BoardRow> end = focused.filter(row -> row.line() instanceof WorkList.More);
        end.ifPresent(row -> more(row.urgency()));
        return end.isPresent();
    }

    /** Only the words of time, which go stale; nothing is read. */
    void refreshTimes() {
        list.getDataProvider().refreshAll();
    }

    private void more(Urgency urgency) {
        InboxPage shown = groups.get(urgency);
        List<WorkItem> items = new ArrayList<>(shown.items());
        Optional<WorkItem> lastShown =
                items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
        InboxPage next = page(urgency, lastShown);
        items.addAll(next.items());
        groups.put(urgency, new InboxPage(items, next.more()));
        draw(selected().map(item -> item.id().value()));
        lastShown.ifPresent(this::comeBackTo);
    }

    /** The reader goes on where the group ended before, whatever is selected further up. */
    private void comeBackTo(WorkItem last) {
        list.getListDataView()
                .getItems()
                .filter(row -> row.is(last.id().value()))
                .findFirst()
                .ifPresent(
                        row -> {
                            list.scrollToItem(row);
                            list.focusRow(row);
                        });
    }

    private InboxPage page(Urgency urgency, Optional<WorkItem> after) {
        return worklist.page(actor.get(), tab, urgency, filter, after, STEP);
    }

    /** The row that was asked for, if it is there. */
    private Optional<BoardRow> draw(Optional<String> item) {
        List<BoardRow> rows = new ArrayList<>();
        groups.forEach((urgency, page) -> addGroup(rows, urgency, page));
        list.setItems(rows);
        Optional<BoardRow> first = rows.stream().filter(row -> row.work().isPresent()).findFirst();
        Optional<BoardRow> wanted =
                item.flatMap(id -> rows.stream().filter(row -> row.is(id)).findFirst());
        wanted.or(() -> first).ifPresentOrElse(list::select, list::deselectAll);
        return wanted;
    }

    private void addGroup(List<BoardRow> rows, Urgency urgency, InboxPage page) {
        if (page.items().isEmpty()) {
            return;
        }
        int count = Math.max(counts.of(tab, urgency), page.items().size());
        rows.add(new BoardRow(urgency, Optional.empty(), words.group(urgency, count)));
        page.items()
                .forEach(
                        item ->
                                rows.add(
                                        new BoardRow(
                                                urgency, Optional.of(item), words.line(item))));
        if (page.more()) {
            String text = messages.text("worklist.more", STEP);
            rows.add(new BoardRow(urgency, Optional.empty(), new WorkList.More(text)));
        }
    }

    static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case LATE -> Tone.LATE;
            case TODAY -> Tone.TODAY;
            case WAITING -> Tone.WAIT;
        };
    }

    /** One line of the list: a heading, a task, or the end of a group that goes on. */
    record BoardRow(Urgency urgency, Optional<WorkItem> work, WorkList.Line line) {

        boolean is(String task) {
            return work.filter(item -> item.id().value().equals(task)).isPresent();
        }
    }

    /** A card around it, as tall as the window leaves. */
    Card inCard() {
        return new Card().flush().fill().put(this);
    }
}
