package vn.tram.lists.ui.collect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.function.Consumer;
import vn.tram.lists.RowFaultView;
import vn.tram.lists.RowView;
import vn.tram.lists.intake.ImportColumn;
import vn.tram.lists.ui.FaultWords;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.CellMark;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.ReasonMark;
import vn.tram.shell.kit.Tone;

/** A few rows, each with what is wrong with it and its repair. */
class RowsTable extends Div {

    private final transient Messages messages;
    private final transient FaultWords words;
    private final Grid<RowView> grid = Grids.dense(RowView.class);

    /**
     * @param edit opens a row; null where the reader may not
     */
    RowsTable(Messages messages, Consumer<RowView> edit) {
        this.messages = messages;
        this.words = new FaultWords(messages);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        Grids.number(
                grid.addColumn(row -> messages.formats().number(row.number())).setHeader(t("row")));
        grid.addComponentColumn(row -> cell(row, ImportColumn.FULL_NAME, row.name()))
                .setHeader(heading(ImportColumn.FULL_NAME))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> cell(row, ImportColumn.BIRTH_DATE, row.birthDate()))
                .setHeader(heading(ImportColumn.BIRTH_DATE))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(
                        row -> cell(row, ImportColumn.NATIONAL_ID, row.idNumber().orElse("")))
                .setHeader(heading(ImportColumn.NATIONAL_ID))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::reasons).setHeader(t("reason")).setFlexGrow(5);
        if (edit != null) {
            grid.addComponentColumn(row -> editing(row, edit)).setWidth("6rem").setFlexGrow(0);
            grid.addItemDoubleClickListener(event -> edit.accept(event.getItem()));
        }
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(grid);
    }

    void show(Collection<RowView> rows) {
        grid.setItems(rows);
    }

    private Component editing(RowView row, Consumer<RowView> edit) {
        return Buttons.small(Buttons.quiet(t("edit"), Icon.PENCIL, event -> edit.accept(row)));
    }

    private Component cell(RowView row, ImportColumn column, String text) {
        boolean faulty =
                row.faults().stream()
                        .anyMatch(fault -> fault.hard() && fault.field().equals(column.key()));
        String shown = text.isBlank() && faulty ? t("left-empty") : text;
        return faulty ? CellMark.bad(shown) : new Span(shown);
    }

    private Component reasons(RowView row) {
        if (row.faults().isEmpty()) {
            return ReasonLine.good(t("good"));
        }
        Div all = new Div();
        for (RowFaultView fault : row.faults()) {
            all.add(
                    fault.hard()
                            ? ReasonMark.of(Tone.LATE, Icon.TRIANGLE_ALERT, words.of(fault))
                            : ReasonMark.of(Tone.TODAY, Icon.CIRCLE_ALERT, words.of(fault)));
        }
        return all;
    }

    private String heading(ImportColumn column) {
        return words.column(column.key());
    }

    private String t(String key) {
        return messages.text("lists-collect.rows." + key);
    }
}
