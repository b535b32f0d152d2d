package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Collection;
import vn.tram.lists.ListSummary;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.worklist.WorkDues;

/** Lists, one a row; Enter or a click opens one. */
class ListsTable extends Div {

    private final transient WorkDues dues;
    private final transient Messages messages;
    private final transient Clock clock;
    private final Grid<ListLine> grid = Grids.dense(ListLine.class);

    ListsTable(WorkDues dues, Messages messages, Clock clock) {
        this.dues = dues;
        this.messages = messages;
        this.clock = clock;
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(line -> title(line.list())).setHeader(t("title")).setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(t("state"))
                .setWidth("clamp(9.75rem, 15vw, 13.5rem)")
                .setFlexGrow(0);
        Grids.number(
                        grid.addColumn(line -> messages.formats().number(line.rows()))
                                .setHeader(t("rows")))
                .setAutoWidth(false)
                .setWidth("4.5rem");
        grid.addComponentColumn(line -> made(line.list()))
                .setHeader(t("made"))
                .setWidth("clamp(7rem, 11vw, 9rem)")
                .setFlexGrow(0);
        grid.addComponentColumn(this::due).setHeader(t("due")).setWidth("11.5rem").setFlexGrow(0);
        grid.addItemClickListener(event -> open(event.getItem()));
        grid.setSizeFull();
        setSizeFull();
        add(grid);
    }

    void show(Collection<ListLine> lines) {
        grid.setItems(lines);
    }

    /** The same lines a while later: selection and place stay. */
    void refreshTimes() {
        grid.getDataProvider().refreshAll();
    }

    /** The line of keys for under the table. */
    Component keys() {
        return ListKeys.on(grid, messages)
                .arrowsSelect(grid, t("key.choose"))
                .enter(
                        t("key.open"),
                        () -> grid.getSelectedItems().stream().findFirst().ifPresent(this::open))
                .hints();
    }

    private void open(ListLine line) {
        getUI().ifPresent(ui -> ui.navigate(ListRoutes.list(line.list().code())));
    }

    private Component title(ListSummary list) {
        Anchor title = new Anchor(ListRoutes.list(list.code()), list.title());
        Span facts = new Span(list.code() + " · " + unit(list) + " · " + list.roundName());
        facts.addClassNames("m3", "s");
        return new Div(new Div(title), facts);
    }

    private static String unit(ListSummary list) {
        return list.facilityName()
                .map(facility -> facility + ", " + list.communeName())
                .orElse(list.communeName());
    }

    private Component made(ListSummary list) {
        Span when = new Span(messages.formats().shortDateTime(list.madeAt(), clock.instant()));
        when.addClassNames("m3", "s");
        return new Div(new Div(list.madeByName()), when);
    }

    private Component state(ListLine line) {
        return line.halted()
                ? ListStateChip.halted(line.list().state(), messages)
                : ListStateChip.of(line.list().state(), messages);
    }

    private Component due(ListLine line) {
        return line.task()
                .<Component>map(item -> TimeBadge.of(dues.of(item), clock.instant(), messages))
                .orElseGet(Span::new);
    }

    private String t(String key) {
        return messages.text("lists-collect.column." + key);
    }
}
