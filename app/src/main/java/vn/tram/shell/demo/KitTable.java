package vn.tram.shell.demo;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.OptionalLong;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Filters, tabs with counts, a table with faulty rows, and its keys. */
class KitTable extends Div {

    private record Row(int number, String name, String born, String id, Tone tone, String fault) {}

    private final transient Messages messages;

    KitTable(Messages messages) {
        this.messages = messages;
        addClassName("stack");
        add(filters());
        Grid<Row> grid = grid();
        ListKeys keys =
                ListKeys.on(grid, messages)
                        .arrowsSelect(grid, t("keys.choose"))
                        .enter(t("keys.open"), () -> {})
                        .key("N", t("keys.take"), () -> KitDialogs.saved(messages));
        add(new Card(t("table")).aside(tabs()).flush().put(grid).foot(new Span(t("table.foot"))));
        add(keys.hints().aside(t("keys.aside")));
    }

    private FilterBar filters() {
        return new FilterBar(messages, () -> {})
                .search(t("filter.search"), "", typed -> {})
                .select(t("filter.kind"), kinds(), kind -> kind, null, kind -> {})
                .select(t("filter.group"), kinds(), kind -> kind, kinds().get(0), kind -> {});
    }

    private List<String> kinds() {
        return List.of(t("choice.1"), t("choice.2"));
    }

    private LinkTabs tabs() {
        return LinkTabs.of(
                t("table"),
                List.of(
                        new Link(t("tab.rows"), "kit", true, 186),
                        new Link(t("tab.duplicates"), "kit", false, OptionalLong.of(4), Tone.TODAY),
                        new Link(t("tab.history"), "kit", false, 9)),
                messages);
    }

    private Grid<Row> grid() {
        Grid<Row> grid = Grids.dense(Row.class);
        Grids.number(grid.addColumn(Row::number).setHeader(t("column.number")));
        grid.addColumn(Row::name).setHeader(t("column.name")).setFlexGrow(2);
        grid.addColumn(Row::born).setHeader(t("column.born"));
        grid.addColumn(Row::id).setHeader(t("column.id"));
        grid.addComponentColumn(this::state).setHeader(t("column.state"));
        grid.setItems(
                new Row(1, t("row.1"), "12/03/1954", "004•••••4127", Tone.DONE, ""),
                new Row(2, t("row.2"), "1957", "004•••••0831", Tone.TODAY, t("fault.1")),
                new Row(3, t("row.3"), "05/09/1949", "004•••••7702", Tone.DONE, ""),
                new Row(4, t("row.4"), "22/11/1961", "004•••••5510", Tone.LATE, t("fault.2")));
        grid.setPartNameGenerator(
                row ->
                        switch (row.tone()) {
                            case LATE -> Grids.BAD;
                            case TODAY -> Grids.WARN;
                            default -> null;
                        });
        grid.setDetailsVisibleOnClick(false);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::reason));
        grid.getListDataView()
                .getItems()
                .filter(row -> !row.fault().isEmpty())
                .forEach(row -> grid.setDetailsVisible(row, true));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private ReasonLine reason(Row row) {
        return ReasonLine.of(row.tone(), row.fault(), new Anchor("kit", t("repair")));
    }

    private Span state(Row row) {
        return switch (row.tone()) {
            case LATE -> StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, t("state.bad"));
            case TODAY -> StatusChip.of(Tone.TODAY, Icon.CIRCLE_ALERT, t("state.look"));
            default -> ReasonLine.good(t("state.good"));
        };
    }

    private String t(String key) {
        return messages.text("kit-view." + key);
    }
}
