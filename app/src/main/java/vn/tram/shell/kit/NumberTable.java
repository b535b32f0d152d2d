package vn.tram.shell.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A small table of numbers that is read out as one: each row has its name, numbers at the right.
 */
public class NumberTable extends Div {

    private final NativeTable table = new NativeTable();

    /**
     * @param caption what the table is of, for screen readers
     */
    public NumberTable(String caption) {
        addClassName("numbers");
        table.setCaptionText(caption);
        table.getCaption().addClassName("sr");
        add(table);
    }

    /** Headings: of the names, then of the numbers. */
    public NumberTable head(String names, List<String> numbers) {
        NativeTableRow row = table.getHead().addRow();
        heading(row, names, "col", false);
        numbers.forEach(each -> heading(row, each, "col", true));
        return this;
    }

    /** A row with its name and its numbers as they are to be read. */
    public NumberTable row(String name, List<String> numbers) {
        NativeTableRow row = table.getBody().addRow();
        heading(row, name, "row", false);
        numbers.forEach(each -> row.addDataCell().setText(each));
        return this;
    }

    /** The last row, in bold. */
    public NumberTable total(String name, List<String> numbers) {
        row(name, numbers);
        List<NativeTableRow> rows = table.getBody().getRows();
        rows.get(rows.size() - 1).addClassName("total");
        return this;
    }

    /** Shut behind a line that opens it. */
    NumberTable folded(String line) {
        NativeDetails details = new NativeDetails(line, table);
        add(details);
        return this;
    }

    private static void heading(NativeTableRow row, String text, String scope, boolean number) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        mark(cell, number);
    }

    private static void mark(HtmlContainer cell, boolean number) {
        if (number) {
            cell.addClassName("num");
        }
    }
}
