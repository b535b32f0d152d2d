package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;

/**
 * Asks for a few values and does something with them. A refusal stands above the buttons and keeps
 * what was typed.
 *
 * <pre>{@code
 * FormDialog.of(title, explanation, verb, messages)
 *         .fields(name, day)
 *         .complete(() -> mark(name) & mark(day))
 *         .does(() -> facilities.open(asked(), actor))
 *         .then(this::reload)
 *         .open();
 * }</pre>
 */
public class FormDialog extends ActDialog {

    private static final int FIELDS_START = 1;

    private int next = FIELDS_START;
    private BooleanSupplier complete = () -> true;
    private Supplier<Outcome<?>> operation = Outcome::done;

    private FormDialog(String title, String explanation, String verb, Messages messages) {
        super(title, explanation, verb, false, messages);
        addClassName("form-dialog");
        endWithRefusal();
    }

    public static FormDialog of(String title, String explanation, String verb, Messages messages) {
        return new FormDialog(title, explanation, verb, messages);
    }

    /** One under the other, in the order given. */
    public FormDialog fields(Component... fields) {
        for (Component field : fields) {
            addComponentAtIndex(next++, field);
        }
        return this;
    }

    /** Marks what is missing at its field and answers whether nothing is. */
    public FormDialog complete(BooleanSupplier complete) {
        this.complete = complete;
        return this;
    }

    /** What the button does. A refusal is shown in the dialog. */
    public FormDialog does(Supplier<Outcome<?>> operation) {
        this.operation = operation;
        return this;
    }

    /** What follows when it was done and the dialog is closed. */
    public FormDialog then(Runnable afterwards) {
        afterwards(afterwards);
        return this;
    }

    @Override
    boolean ready() {
        return complete.getAsBoolean();
    }

    @Override
    Outcome<?> perform() {
        return operation.get();
    }
}
