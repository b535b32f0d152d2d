package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowView;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.Tone;

/**
 * The rows of a list as a table that reads on as it is scrolled: a faulty row has its reason and
 * its repair under it, a good one is quiet.
 */
class RowTable extends Div {

    /** An act on one row that stands as a link in its reason line. */
    record Repair(String words, Consumer<RowView> act) {}

    private static final int PAGE = 50;
    private static final int FIVE_DIGITS = 10_000;

    private final transient OpenCase open;
    private final transient CaseServices services;
    private final transient RowWords words;
    private final transient RowRepairs repairs;
    private final Grid<RowView> grid = Grids.dense(RowView.class);
    private final boolean choosing;
    private transient RowView focused;

    RowTable(OpenCase open, CaseServices services, RowRepairs repairs, boolean choosing) {
        this.open = open;
        this.services = services;
        this.words = new RowWords(services);
        this.repairs = repairs;
        addClassName("row-table");
        this.choosing = choosing;
        grid.setSelectionMode(choosing ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setEmptyStateComponent(
                EmptyState.nothingFound(
                        services.text("rows.none"), services.text("rows.none.next")));
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        columns();
        grid.setPartNameGenerator(RowTable::part);
        grid.setDetailsVisibleOnClick(false);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::reason));
        grid.addCellFocusListener(event -> event.getItem().ifPresent(row -> focused = row));
        add(grid);
    }

    private void columns() {
        Grids.number(grid.addColumn(RowView::number).setHeader(services.text("column.number")))
                .setAutoWidth(false)
                .setWidth(open.counts().total() < FIVE_DIGITS ? "42px" : "58px");
        grid.addColumn(RowView::name)
                .setHeader(services.text("column.name"))
                .setFlexGrow(3)
                .setWidth("122px");
        marked(ImportColumn.BIRTH_DATE.key(), RowView::birthDate, "82px")
                .setHeader(services.text("column.birth"));
        grid.addColumn(words::sex)
                .setHeader(services.text("column.sex"))
                .setWidth("52px")
                .setFlexGrow(0);
        marked(ImportColumn.NATIONAL_ID.key(), words::number, "104px")
                .setHeader(services.text("column.id"));
        grid.addColumn(row -> row.hamlet().orElse(""))
                .setHeader(services.text("column.hamlet"))
                .setFlexGrow(2)
                .setWidth("102px");
        grid.addColumn(words::groups)
                .setHeader(services.text("column.group"))
                .setWidth("48px")
                .setFlexGrow(0);
        grid.addComponentColumn(words::state)
                .setHeader(services.text("column.state"))
                .setWidth("108px")
                .setFlexGrow(0);
    }

    /** A cell that gets a dotted line under it when the row has a fault there. */
    private Grid.Column<RowView> marked(
            String field,
            com.vaadin.flow.function.ValueProvider<RowView, String> text,
            String width) {
        return grid.addColumn(
                        LitRenderer.<RowView>of("<span class=\"${item.mark}\">${item.text}</span>")
                                .withProperty(
                                        "mark", row -> words.faultIn(row, field) ? "cellbad" : "")
                                .withProperty("text", text))
                .setWidth(width)
                .setFlexGrow(0);
    }

    void show(RowFilter filter) {
        grid.deselectAll();
        RowPages pages = new RowPages(open, services, filter);
        GridLazyDataView<RowView> view =
                grid.setItems((Query<RowView, Void> query) -> opened(pages.fetch(query)));
        // a size that is only guessed makes a table scrolled far down ask page by page upwards
        int size =
                filter.equals(RowFilter.all())
                        ? open.counts().total()
                        : services.rows().count(open.id(), filter, open.actor());
        view.setItemCountCallback(query -> size);
    }

    /** The reason lines of what is about to be shown are open. */
    private Stream<RowView> opened(Stream<RowView> rows) {
        return rows.peek(row -> grid.setDetailsVisible(row, !words.reasons(row).isEmpty()));
    }

    private static String part(RowView row) {
        return switch (RowWords.tone(row)) {
            case LATE -> Grids.BAD;
            case TODAY -> Grids.WARN;
            default -> row.leftOut() ? "row-out" : null;
        };
    }

    private ReasonLine reason(RowView row) {
        List<Component> links = new ArrayList<>();
        for (Repair repair : repairs.of(row)) {
            Button link = Buttons.quiet(repair.words(), event -> repair.act().accept(row));
            link.addClassName("as-link");
            links.add(link);
        }
        Tone tone = RowWords.tone(row);
        return ReasonLine.of(tone, words.reasons(row), links.toArray(Component[]::new));
    }

    /** The chosen rows; without any, the one that has focus. */
    Set<RowView> chosenOrFocused() {
        Set<RowView> chosen = grid.getSelectedItems();
        if (!chosen.isEmpty() || focused == null) {
            return chosen;
        }
        return Set.of(focused);
    }

    void withFocused(Consumer<RowView> act) {
        if (focused != null) {
            act.accept(focused);
        }
    }

    void onChoice(Consumer<Set<RowView>> told) {
        if (choosing) {
            grid.addSelectionListener(event -> told.accept(event.getAllSelectedItems()));
        }
    }
}
