package vn.tram.shell.demo;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Fields;

/** Form fields: empty, filled, with a hint, wrong, computed. */
class KitFields extends Card {

    KitFields(Messages messages) {
        super(messages.text("kit-view.fields"));
        TextField empty = new TextField(messages.text("kit-view.field.name"));
        empty.setPlaceholder(messages.text("kit-view.field.empty"));
        empty.setRequired(true);
        TextField wrong = new TextField(messages.text("kit-view.field.id"));
        wrong.setValue("0641 88 2");
        wrong.setErrorMessage(messages.text("kit-view.field.wrong"));
        wrong.setInvalid(true);
        ComboBox<String> choice = new ComboBox<>(messages.text("kit-view.field.group"));
        choice.setItems(
                List.of(messages.text("kit-view.choice.1"), messages.text("kit-view.choice.2")));
        choice.setHelperText(messages.text("kit-view.field.hint"));
        DatePicker born = Fields.date(messages.text("kit-view.field.born"), messages);
        TextField computed = new TextField(messages.text("kit-view.field.age"));
        computed.setValue(messages.text("kit-view.field.age.value"));
        computed.setReadOnly(true);
        body().addClassName("g2");
        put(empty, wrong, choice, born, computed);
    }
}
