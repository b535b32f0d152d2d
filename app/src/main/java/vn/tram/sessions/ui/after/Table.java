package vn.tram.sessions.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A small table, in a box that scrolls sideways where it is too wide for the window. */
class Table extends Div {

    private final NativeTable table = new NativeTable();

    /** Headings; those that begin with '#' stand over numbers. */
    Table(String caption, List<String> headings) {
        addClassName("tbl-box");
        table.addClassName("tbl");
        table.getElement().setAttribute("aria-label", caption);
        NativeTableRow head = table.getHead().addRow();
        for (String heading : headings) {
            var cell = head.addHeaderCell();
            boolean number = heading.startsWith("#");
            cell.setText(number ? heading.substring(1) : heading);
            if (number) {
                cell.addClassName("num");
            }
        }
        add(table);
    }

    Row row() {
        return new Row(table.getBody().addRow());
    }

    /** Cells from left to right. */
    record Row(NativeTableRow row) {

        Row text(String text) {
            row.addDataCell().setText(text);
            return this;
        }

        Row strong(String text) {
            row.addDataCell().setText(text);
            row.getDataCells().get(row.getDataCells().size() - 1).addClassName("bb");
            return this;
        }

        Row number(String text) {
            row.addDataCell().setText(text);
            row.getDataCells().get(row.getDataCells().size() - 1).addClassName("num");
            return this;
        }

        Row put(Component... content) {
            row.addDataCell().add(new Div(content));
            return this;
        }

        Row bad() {
            row.addClassName("bad");
            return this;
        }

        Row total() {
            row.addClassName("sum");
            return this;
        }

        static Span quiet(String text) {
            Span span = new Span(text);
            span.addClassNames("s", "m3");
            return span;
        }
    }
}
