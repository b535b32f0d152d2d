package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tram.lists.ListCounts;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.Tone;

/** How many people of each priority group would be approved, the largest group first. */
class GroupTable extends NativeTable {

    GroupTable(OpenCase open, CaseServices services) {
        addClassName("tbl");
        ListCounts counts = open.counts();
        NativeTableRow head = getHead().addRow();
        head.addHeaderCell().setText(services.text("groups.title", counts.proposed()));
        head.getHeaderCells().get(0).getElement().setAttribute("colspan", "3");
        head.addHeaderCell().setText(services.text("groups.people"));
        head.getHeaderCells().get(1).addClassName("num");
        List<Map.Entry<Integer, Integer>> groups =
                services.rows().byGroup(open.id()).entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue(
                                        Comparator.reverseOrder()))
                        .toList();
        for (Map.Entry<Integer, Integer> group : groups) {
            NativeTableRow row = getBody().addRow();
            row.addDataCell().setText(services.text("group", group.getKey()));
            row.getDataCells().get(0).addClassNames("bb", "nowrap");
            String name = name(group.getKey(), open, services);
            row.addDataCell().setText(name);
            String people = services.messages().formats().number(group.getValue());
            row.addDataCell()
                    .add(
                            Meter.of(
                                    group.getValue(),
                                    counts.proposed(),
                                    Tone.DONE,
                                    services.text("groups.spoken", people, counts.proposed())));
            row.getDataCells().get(2).addClassName("meter-cell");
            row.addDataCell().setText(people);
            row.getDataCells().get(3).addClassNames("num", "bb");
        }
    }

    private static String name(int code, OpenCase open, CaseServices services) {
        boolean english = services.messages().locale().getLanguage().equals("en");
        return services.groups()
                .byCode(code, open.list().eventDate())
                .map(group -> english ? group.nameEn() : group.nameVi())
                .orElse("");
    }
}
