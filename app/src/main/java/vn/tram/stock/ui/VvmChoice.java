package vn.tram.stock.ui;

import com.vaadin.flow.component.select.Select;
import vn.tram.shell.Messages;

/** The stage of the vaccine vial monitor, 1 to 4; 0 stands for vials without one. */
final class VvmChoice {

    private VvmChoice() {}

    static Select<Integer> of(Messages messages) {
        Select<Integer> select = new Select<>();
        select.setLabel(messages.text("stock.vvm"));
        select.setItems(0, 1, 2, 3, 4);
        select.setItemLabelGenerator(stage -> messages.text("stock.vvm." + stage));
        select.setValue(0);
        return select;
    }
}
