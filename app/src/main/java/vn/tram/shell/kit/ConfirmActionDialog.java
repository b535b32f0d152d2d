package vn.tram.shell.kit;

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

    /** What follows when it was done and the dialog is closed. */
    public ConfirmActionDialog then(Runnable afterwards) {
        afterwards(afterwards);
        return this;
    }

    @Override
    boolean ready() {
        return true;
    }

    @Override
    Outcome<?> perform() {
        return operation.get();
    }
}
