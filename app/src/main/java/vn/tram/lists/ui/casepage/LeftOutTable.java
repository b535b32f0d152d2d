package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.lists.RowFilter;
import vn.tram.lists.RowView;

/** Who is left out, why, and who proposed it; the paper carries the same in its annex. */
class LeftOutTable extends NativeTable {

    private static final int MOST = 12;

    LeftOutTable(OpenCase open, CaseServices services) {
        addClassName("tbl");
        int leftOut = open.counts().leftOut();
        NativeTableRow head = getHead().addRow();
        head.addHeaderCell().setText(services.text("left-out.title", leftOut));
        head.addHeaderCell().setText(services.text("left-out.reason"));
        head.addHeaderCell().setText(services.text("left-out.by"));
        RowWords words = new RowWords(services);
        List<RowView> rows =
                services.rows()
                        .page(
                                open.id(),
                                RowFilter.of(RowFilter.Kind.LEFT_OUT),
                                0,
                                MOST,
                                open.actor());
        for (RowView row : rows) {
            NativeTableRow line = getBody().addRow();
            Span name = new Span(row.name());
            name.addClassName("bb");
            Span born = new Span(" · " + year(row.birthDate()));
            born.addClassName("m3");
            NativeTableCell person = line.addDataCell();
            person.add(name, born);
            line.addDataCell().setText(words.leftOutReason(row));
            line.addDataCell().setText(row.leftOutBy().map(words::proposer).orElse(""));
            line.getDataCells().get(2).addClassNames("nowrap", "m2");
        }
        if (leftOut > rows.size()) {
            NativeTableRow more = getBody().addRow();
            NativeTableCell cell = more.addDataCell();
            cell.getElement().setAttribute("colspan", "3");
            cell.add(
                    new Anchor(
                            CaseAddress.of(open.list().code())
                                    .narrowed(RowFilter.Kind.LEFT_OUT)
                                    .route(),
                            services.text("left-out.all", leftOut)));
        }
    }

    private static String year(String birthDate) {
        return birthDate.substring(Math.max(0, birthDate.length() - 4));
    }
}
