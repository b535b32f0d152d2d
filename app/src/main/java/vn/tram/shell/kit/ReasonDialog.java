package vn.tram.shell.kit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;

/**
 * Asks before an act that needs a reason, and for the reason. The text area counts what is typed
 * and takes no more than the limit.
 *
 * <pre>{@code
 * ReasonDialog.of(question, consequence, reasonLabel, verb, messages)
 *         .standardReasons(reasons)
 *         .does(reason -> lists.sendBack(actor, list, reason))
 *         .then(this::next)
 *         .open();
 * }</pre>
 */
public class ReasonDialog extends ActDialog {

    private static final int MOST = 500;

    private final TextArea reason = new TextArea();
    private Function<String, Outcome<?>> operation = text -> Outcome.done();

    private ReasonDialog(
            String question,
            String consequence,
            String reasonLabel,
            String verb,
            boolean danger,
            Messages messages) {
        super(question, consequence, verb, danger, messages);
        reason.setLabel(reasonLabel);
        reason.setRequired(true);
        reason.setWidthFull();
        reason.setMinHeight("96px");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        limit(MOST);
        reason.addValueChangeListener(event -> count());
        add(reason);
        endWithRefusal();
        addOpenedChangeListener(event -> focusWhenOpened(event.isOpened()));
    }

    public static ReasonDialog of(
            String question,
            String consequence,
            String reasonLabel,
            String verb,
            Messages messages) {
        return new ReasonDialog(question, consequence, reasonLabel, verb, false, messages);
    }

    /** With a red button. */
    public static ReasonDialog danger(
            String question,
            String consequence,
            String reasonLabel,
            String verb,
            Messages messages) {
        return new ReasonDialog(question, consequence, reasonLabel, verb, true, messages);
    }

    /** Sentences to start from; the chosen one goes into the text, where it can be changed. */
    public ReasonDialog standardReasons(List<String> reasons) {
        ComboBox<String> choice = new ComboBox<>(messages().text("kit.reason.standard"), reasons);
        choice.setWidthFull();
        choice.addValueChangeListener(
                event -> {
                    if (event.getValue() != null) {
                        reason.setValue(event.getValue());
                    }
                });
        addComponentAtIndex(1, choice);
        return this;
    }

    /** Letters at most; 500 unless told. */
    public ReasonDialog limit(int most) {
        reason.setMaxLength(most);
        count();
        return this;
    }

    /** What the button does with the reason, which is trimmed and never empty. */
    public ReasonDialog does(Function<String, Outcome<?>> operation) {
        this.operation = operation;
        return this;
    }

    /** What follows when it was done and the dialog is closed. */
    public ReasonDialog then(Runnable afterwards) {
        afterwards(afterwards);
        return this;
    }

    @Override
    boolean ready() {
        boolean given = !reason.getValue().isBlank();
        reason.setErrorMessage(messages().text("kit.reason.missing"));
        reason.setInvalid(!given);
        if (!given) {
            reason.focus();
        }
        return given;
    }

    @Override
    Outcome<?> perform() {
        return operation.apply(reason.getValue().trim());
    }

    private void count() {
        int typed = reason.getValue().length();
        reason.setHelperText(messages().text("kit.reason.count", typed, reason.getMaxLength()));
    }

    private void focusWhenOpened(boolean opened) {
        if (opened) {
            reason.focus();
        }
    }
}
