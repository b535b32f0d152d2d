package vn.tram.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.tram.directory.UnitFileFault;
import vn.tram.directory.UnitFileRefused;
import vn.tram.directory.UnitImportReport;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatRow;
import vn.tram.shell.kit.StatRow.Stat;
import vn.tram.shell.kit.Tone;

/** What came of a file of units: what changed, or which lines are faulty. */
class UnitImportAnswer extends Composite<Div> {

    private final transient Messages messages;
    private final Div content = Arrange.stack();

    UnitImportAnswer(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Div initContent() {
        return content;
    }

    void clear() {
        content.removeAll();
    }

    void refuse(Refusal refusal) {
        refuse(messages.refusal(refusal));
        if (refusal instanceof UnitFileRefused file) {
            content.add(faults(file));
        }
    }

    void refuse(String words) {
        clear();
        content.add(Banner.refused(words).focusOnAttach());
    }

    private Card faults(UnitFileRefused file) {
        OrderedList list = new OrderedList();
        for (UnitFileFault fault : file.faults()) {
            list.add(
                    new ListItem(
                            messages.text("fault." + fault.code(), fault.arguments().toArray())));
        }
        int shown = file.faults().size();
        return new Card(
                shown < file.total()
                        ? messages.text("units-import.faults.first", shown, file.total())
                        : messages.text("units-import.faults", shown),
                list);
    }

    void show(UnitImportReport report) {
        clear();
        content.add(card(report));
    }

    private Card card(UnitImportReport report) {
        Banner banner =
                Banner.of(
                        Tone.DONE,
                        Icon.CIRCLE_CHECK,
                        messages.text(
                                report.changesNothing()
                                        ? "units-import.same"
                                        : "units-import.loaded",
                                report.validFrom()));
        StatRow counts =
                StatRow.of(
                        List.of(
                                new Stat(report.units(), t("count.units")),
                                new Stat(report.added(), t("count.added")),
                                new Stat(report.changed(), t("count.changed")),
                                new Stat(report.closed(), t("count.closed")),
                                new Stat(report.unchanged(), t("count.unchanged"))),
                        messages);
        return new Card(t("done"), banner, counts)
                .actions(
                        Buttons.primary(
                                t("look"),
                                event ->
                                        PageAddress.of(UnitsView.ROUTE)
                                                .with("date", report.validFrom())
                                                .open()));
    }

    private String t(String key) {
        return messages.text("units-import." + key);
    }
}
