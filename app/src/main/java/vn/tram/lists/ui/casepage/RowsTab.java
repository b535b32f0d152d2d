package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.lists.ListAction;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowFilter.Kind;
import vn.tram.lists.RowView;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.IconSize;
import vn.tram.shell.kit.ListKeys;

/** The rows, what narrows them, and what can be done with those chosen. */
class RowsTab implements TabContent {

    private static final int PAUSE = 300;

    private final OpenCase open;
    private final CaseServices services;
    private final RowRepairs repairs;
    private final RowTable table;
    private final CaseAddress address;
    private final Div chosen = new Div();
    private String typed = "";

    RowsTab(OpenCase open, CaseAddress address, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.address = address;
        this.repairs = new RowRepairs(open, services, refresh);
        this.table = new RowTable(open, services, repairs, open.may(ListAction.LEAVE_OUT));
        table.onChoice(this::offer);
        chosen.addClassNames("row", "wrap", "chosen");
        chosen.setVisible(false);
        table.addComponentAsFirst(chosen);
        table.show(filter());
    }

    @Override
    public Component content() {
        return table;
    }

    @Override
    public List<Component> tools() {
        TextField search = new TextField();
        search.setPlaceholder(services.text("rows.search"));
        search.setAriaLabel(services.text("rows.search"));
        search.setPrefixComponent(Icon.SEARCH.create(IconSize.SMALL));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addThemeName("small");
        search.addClassName("rows-search");
        search.addValueChangeListener(
                event -> {
                    typed = event.getValue().strip();
                    table.show(filter());
                });
        return List.of(narrowing(), search);
    }

    /** Which rows: all, those to look at, faulty, left out. Each choice is an address. */
    private Component narrowing() {
        Kind other = address.kind() == Kind.ALL ? Kind.TO_LOOK_AT : Kind.ALL;
        Button button =
                Buttons.secondary(
                        address.kind() == Kind.ALL
                                ? services.text("rows.look", toLookAt())
                                : services.text("rows.only." + address.kind()),
                        Icon.CIRCLE_ALERT,
                        event -> address.narrowed(other).open(UI.getCurrent()));
        button.addThemeName("small");
        if (address.kind() != Kind.ALL) {
            button.addClassName("set");
            button.setSuffixComponent(Icon.X.create(IconSize.SMALL));
            button.getElement().setAttribute("aria-pressed", "true");
        }
        return button;
    }

    /** Rows, not reasons: one may be a possible duplicate and carry a hint as well. */
    private int toLookAt() {
        return services.rows().count(open.id(), RowFilter.of(Kind.TO_LOOK_AT), open.actor());
    }

    private RowFilter filter() {
        return new RowFilter(address.kind(), Optional.of(typed).filter(text -> !text.isBlank()));
    }

    private void offer(Set<RowView> rows) {
        chosen.removeAll();
        chosen.setVisible(!rows.isEmpty());
        long inside = rows.stream().filter(row -> !row.leftOut()).count();
        chosen.add(new Span(services.text("rows.chosen", rows.size())));
        if (inside > 0) {
            chosen.add(
                    Buttons.small(
                            Buttons.secondary(
                                    services.text("leave-out", inside),
                                    Icon.LIST_X,
                                    event -> repairs.leaving().ask(table.chosenOrFocused()))));
        }
        if (inside < rows.size()) {
            chosen.add(
                    Buttons.small(
                            Buttons.secondary(
                                    services.text("put-back", rows.size() - inside),
                                    Icon.UNDO_2,
                                    event -> repairs.leaving().putBack(table.chosenOrFocused()))));
        }
    }

    @Override
    public List<Component> foot() {
        ListKeys keys =
                ListKeys.on(table, services.messages()).arrowsMove(services.text("keys.move"));
        if (repairs.editable()) {
            keys.enter(services.text("keys.edit"), () -> table.withFocused(repairs::edit));
        }
        if (open.may(ListAction.LEAVE_OUT)) {
            keys.key(
                    "X",
                    services.text("keys.leave-out"),
                    () -> repairs.leaving().ask(table.chosenOrFocused()));
        }
        return List.of(new Span(services.text("rows.count", open.counts().total())), keys.hints());
    }
}
