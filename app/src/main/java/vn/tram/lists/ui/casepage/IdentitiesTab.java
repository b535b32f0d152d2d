package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import vn.tram.lists.IdentityState;
import vn.tram.lists.ListAction;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowId;
import vn.tram.lists.RowView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;

/**
 * The people whose number does not settle who they are, each with the reason; one or many are
 * settled at once, with the evidence that was seen.
 */
class IdentitiesTab implements TabContent {

    /** Digits of a personal ID number, which the police see in full. */
    private static final int PERSONAL_NUMBER = 12;

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;
    private final RowWords words;
    private final Div content = new Div();
    private final Div acts = new Div();
    private final Grid<RowView> grid = Grids.dense(RowView.class);
    private final boolean settling;
    private RowView focused;

    IdentitiesTab(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        this.words = new RowWords(services);
        this.settling = open.may(ListAction.SETTLE_IDENTITIES);
        content.addClassName("row-table");
        if (open.counts().identityOpen() == 0) {
            content.add(
                    EmptyState.allDone(
                            services.text("identities.none"),
                            services.text("identities.none.next")));
            return;
        }
        acts.addClassNames("row", "wrap", "chosen");
        columns();
        content.add(acts, grid);
        offer(Set.of());
    }

    private void columns() {
        if (settling) {
            // the number of rows is known, so that all can be chosen at once
            ((GridMultiSelectionModel<RowView>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                    .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        Grids.number(grid.addColumn(RowView::number).setHeader(services.text("column.number")));
        grid.addColumn(RowView::name).setHeader(services.text("column.name")).setFlexGrow(2);
        fixed(grid.addColumn(RowView::birthDate), "birth", "100px");
        fixed(grid.addColumn(words::sex), "sex", "60px");
        fixed(grid.addColumn(words::number), "id", "130px");
        grid.addColumn(words::identity).setHeader(services.text("column.reason")).setFlexGrow(4);
        RowPages pages = new RowPages(open, services, RowFilter.of(RowFilter.Kind.IDENTITY_OPEN));
        grid.setItems(pages::fetch).setItemCountCallback(query -> open.counts().identityOpen());
        grid.addCellFocusListener(event -> event.getItem().ifPresent(row -> focused = row));
        if (settling) {
            grid.addSelectionListener(event -> offer(event.getAllSelectedItems()));
        }
    }

    private void fixed(Grid.Column<RowView> column, String name, String width) {
        column.setHeader(services.text("column." + name)).setWidth(width).setFlexGrow(0);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public List<Component> foot() {
        Span left = new Span(services.text("identities.open", open.counts().identityOpen()));
        if (!settling || open.counts().identityOpen() == 0) {
            return List.of(left);
        }
        ListKeys keys =
                ListKeys.on(grid, services.messages())
                        .arrowsMove(services.text("keys.move"))
                        .key("1", verb(IdentityState.VERIFIED), () -> ask(IdentityState.VERIFIED))
                        .key("2", verb(IdentityState.ACCEPTED), () -> ask(IdentityState.ACCEPTED))
                        .key("3", verb(IdentityState.MISMATCH), () -> ask(IdentityState.MISMATCH));
        return List.of(left, keys.hints());
    }

    private String verb(IdentityState state) {
        return services.text("settle." + state.name());
    }

    private void offer(Set<RowView> rows) {
        acts.removeAll();
        if (!settling) {
            acts.add(new Span(services.text("identities.waits")));
            return;
        }
        if (rows.isEmpty()) {
            acts.add(new Span(services.text("identities.choose")));
            return;
        }
        acts.add(
                new Span(services.text("rows.chosen", rows.size())),
                button(IdentityState.VERIFIED, Icon.BADGE_CHECK, rows.size()),
                accepting(rows),
                button(IdentityState.MISMATCH, Icon.LIST_X, rows.size()));
    }

    /** Only for people without a number: pressing the barred button lets go of the others. */
    private Component accepting(Set<RowView> rows) {
        List<RowView> numbered = rows.stream().filter(IdentitiesTab::numbered).toList();
        return numbered.isEmpty()
                ? button(IdentityState.ACCEPTED, Icon.USER_CHECK, rows.size())
                : Buttons.small(
                        Buttons.barred(
                                services.text("settle.ACCEPTED.numbered", numbered.size()),
                                event -> grid.asMultiSelect().deselect(numbered)));
    }

    private static boolean numbered(RowView row) {
        return row.idNumber().filter(number -> number.length() == PERSONAL_NUMBER).isPresent();
    }

    private Component button(IdentityState state, Icon icon, int rows) {
        return Buttons.small(
                Buttons.secondary(
                        services.text("settle." + state.name() + ".count", rows),
                        icon,
                        event -> ask(state)));
    }

    private void ask(IdentityState state) {
        Set<RowView> chosen = grid.getSelectedItems();
        List<RowId> rows =
                (chosen.isEmpty() && focused != null ? Set.of(focused) : chosen)
                        .stream().map(RowView::id).toList();
        if (rows.isEmpty()) {
            return;
        }
        String act = "settle." + state.name();
        ReasonDialog.of(
                        services.text(act + ".question", rows.size()),
                        services.text(act + ".consequence"),
                        services.text("settle.evidence"),
                        services.text(act + ".count", rows.size()),
                        services.messages())
                .standardReasons(StandardReasons.of(act, services))
                .does(
                        evidence ->
                                services.decisions()
                                        .settle(open.id(), rows, state, evidence, open.actor()))
                .then(
                        () -> {
                            Toasts.success(services.text("toast.settled", rows.size()));
                            refresh.again();
                        })
                .open();
    }
}
