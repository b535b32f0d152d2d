package vn.tram.shell.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tram.shell.Messages;

/**
 * The list of an inbox: rows of work of 48 pixels with their deadline at the right, under headings
 * of groups. Headings are rows, so the list stays one lazily loaded grid with arrow keys; they
 * cannot be selected. Every row is drawn in the browser from a few words, not from components.
 *
 * @param <T> what the view loads
 */
public class WorkList<T> extends Grid<T> {

    /** What stands in a row. */
    public sealed interface Line {}

    /**
     * The heading of a group.
     *
     * @param tone LATE, TODAY or WAIT
     */
    public record Group(Tone tone, String name, long count) implements Line {}

    /**
     * One piece of work.
     *
     * @param note the second line: code, place, how many
     */
    public record Work(Icon icon, String title, String note, Due due) implements Line {}

    /** The end of a group that goes on: "Xem thêm 50". A click loads, see {@link #onMore}. */
    public record More(String text) implements Line {}

    private static final String LEFT =
            """
            ${item.more ? html`<span class="wl-m">${item.title}</span>` : item.group
              ? html`<h2 class="wl-g ${item.tone}"><span class="ic" .innerHTML="${item.icon}"></span>
                  ${item.title}<span class="cnt ${item.tone}">${item.note}</span></h2>`
              : html`<div class="wl-w"><span class="ic" .innerHTML="${item.icon}"></span>
                  <div class="wi-t"><b>${item.title}</b><small title="${item.note}">${item.note}</small></div></div>`}
            """;

    private static final String RIGHT =
            """
            ${item.group || item.more ? html`` : html`<div class="wl-d"><small>${item.exactly}</small>
              <span class="tb ${item.tone}" title="${item.title}"><span class="ic s"
                .innerHTML="${item.icon}"></span><span>${item.words}</span></span></div>`}
            """;

    private final transient Function<T, Line> lines;
    private final transient Clock clock;
    private final transient Messages messages;

    public WorkList(Function<T, Line> lines, Clock clock, Messages messages) {
        this.lines = lines;
        this.clock = clock;
        this.messages = messages;
        addClassName("work-list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        addColumn(left()).setFlexGrow(1);
        addColumn(right()).setAutoWidth(true).setFlexGrow(0);
        setPartNameGenerator(row -> isGroup(row) ? Grids.GROUP : null);
        setItemSelectableProvider(this::isWork);
        setSelectionMode(SelectionMode.SINGLE);
        ((GridSingleSelectionModel<T>) getSelectionModel()).setDeselectAllowed(false);
    }

    /** Puts the keyboard on the selected row, once the rows are drawn; else on the first one. */
    public void focusSelected() {
        getElement()
                .executeJs(
                        """
                        setTimeout(() => {
                          const row = [...this.$.items.children].find(
                              r => !r.hidden && r.getAttribute('aria-selected') === 'true');
                          const cell = row && row.querySelector('[part~="cell"]');
                          cell ? cell.focus() : this.focus();
                        }, 50);
                        """);
    }

    /** The same for a page that was just opened; whoever is somewhere already stays there. */
    public void focusSelectedWhenFree() {
        getElement()
                .executeJs(
                        """
                        setTimeout(() => {
                          if (document.activeElement !== document.body) return;
                          const row = [...this.$.items.children].find(
                              r => !r.hidden && r.getAttribute('aria-selected') === 'true');
                          const cell = row && row.querySelector('[part~="cell"]');
                          if (cell) cell.focus();
                        }, 150);
                        """);
    }

    /** Puts the keyboard on a row that was just scrolled to. */
    public void focusRow(T row) {
        int index = getListDataView().getItems().toList().indexOf(row);
        getElement()
                .executeJs(
                        """
                        setTimeout(() => {
                          const row = [...this.$.items.children].find(
                              r => !r.hidden && r.index === $0);
                          const cell = row && row.querySelector('[part~="cell"]');
                          if (cell) cell.focus();
                        }, 150);
                        """,
                        index);
    }

    /** What a click on the end of a group does. */
    public WorkList<T> onMore(Consumer<T> more) {
        addItemClickListener(
                event -> {
                    if (isMore(event.getItem())) {
                        more.accept(event.getItem());
                    }
                });
        return this;
    }

    /** Headings and ends of groups are passed over: the selection stays. */
    @Override
    public void select(T row) {
        if (row == null || isWork(row)) {
            super.select(row);
        }
    }

    private LitRenderer<T> left() {
        return LitRenderer.<T>of(LEFT)
                .withProperty("group", this::isGroup)
                .withProperty("more", this::isMore)
                .withProperty("tone", row -> tone(row).cssClass())
                .withProperty("icon", row -> icon(row).markup())
                .withProperty("title", this::title)
                .withProperty("note", this::note);
    }

    private LitRenderer<T> right() {
        return LitRenderer.<T>of(RIGHT)
                .withProperty("group", this::isGroup)
                .withProperty("more", this::isMore)
                .withProperty("tone", row -> tone(row).cssClass())
                .withProperty("icon", row -> TimeBadge.icon(tone(row)).markup())
                .withProperty("words", row -> timed(row, TimeLeft.of(due(row), now())))
                .withProperty("exactly", this::exactly)
                .withProperty("title", this::moment);
    }

    private boolean isGroup(T row) {
        return lines.apply(row) instanceof Group;
    }

    private boolean isMore(T row) {
        return lines.apply(row) instanceof More;
    }

    private boolean isWork(T row) {
        return lines.apply(row) instanceof Work;
    }

    private Tone tone(T row) {
        return lines.apply(row) instanceof Group group
                ? group.tone()
                : TimeLeft.tone(due(row).at(), now());
    }

    private Icon icon(T row) {
        return lines.apply(row) instanceof Work work ? work.icon() : TimeBadge.icon(tone(row));
    }

    private String title(T row) {
        Line line = lines.apply(row);
        if (line instanceof More more) {
            return more.text();
        }
        return line instanceof Work work ? work.title() : ((Group) line).name();
    }

    private String note(T row) {
        Line line = lines.apply(row);
        if (line instanceof Group group) {
            return CountPill.text(group.count());
        }
        return line instanceof Work work ? work.note() : "";
    }

    private String timed(T row, TimeLeft left) {
        return isWork(row) ? left.words(messages) : "";
    }

    private String exactly(T row) {
        return isWork(row) ? TimeBadge.exactly(due(row).at(), now(), messages) : "";
    }

    private String moment(T row) {
        return messages.text("time.due", messages.formats().dateTime(due(row).at()));
    }

    private Due due(T row) {
        return lines.apply(row) instanceof Work work ? work.due() : Due.at(now());
    }

    private Instant now() {
        return clock.instant();
    }
}
