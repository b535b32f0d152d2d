package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;

/**
 * Asks before an act that cannot be undone.
 *
 * <pre>{@code
 * ConfirmActionDialog.of(question, consequence, verb, messages)
 *         .does(() -> lists.withdraw(actor, list))
 *         .then(this::reload)
 *         .open();
 * }</pre>
 */
public class ConfirmActionDialog extends ActDialog {

    private Supplier<Outcome<?>> operation = Outcome::done;
    private BooleanSupplier complete = () -> true;

    private ConfirmActionDialog(
            String question, String consequence, String verb, boolean danger, Messages messages) {
        super(question, consequence, verb, danger, messages);
        endWithRefusal();
    }

    public static ConfirmActionDialog of(
            String question, String consequence, String verb, Messages messages) {
        return new ConfirmActionDialog(question, consequence, verb, false, messages);
    }

    /** With a red button. */
    public static ConfirmActionDialog danger(
            String question, String consequence, String verb, Messages messages) {
        return new ConfirmActionDialog(question, consequence, verb, true, messages);
    }

    /** What the button does. A refusal is shown in the dialog. */
    public ConfirmActionDialog does(Supplier<Outcome<?>> operation) {
        this.operation = operation;
        return this;
    }

    /** Fields between the text and the buttons, for an act that needs a choice. */
    public ConfirmActionDialog with(Component... fields) {
        addAboveRefusal(fields);
        return this;
    }

    /**
     * Asked at each press: false keeps the dialog open, and the one who answers has shown at its
     * field what is missing.
     */
    public ConfirmActionDialog when(BooleanSupplier complete) {
        this.complete = complete;
        return this;
    }

    /** Nothing can be done here after all; a field or banner says why, only closing is left. */
    public ConfirmActionDialog barred() {
        actButton().setVisible(false);
        return this;
    }

    /** What follows when it was done and the dialog is closed. */
    public ConfirmActionDialog then(Runnable afterwards) {
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
