package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;

/**
 * Asks for a few values and does something with them. A refusal keeps what was typed; it stands at
 * the field it is about, or above the buttons where it is about none.
 *
 * <pre>{@code
 * FormDialog.of(title, explanation, verb, messages)
 *         .fields(name, day)
 *         .complete(() -> mark(name) & mark(day))
 *         .at(name, refusal -> refusal instanceof NameTaken)
 *         .does(() -> facilities.open(asked(), actor))
 *         .then(this::reload)
 *         .open();
 * }</pre>
 */
public class FormDialog extends ActDialog {

    private static final int FIELDS_START = 1;

    private final transient List<FieldRefusals> fields = new ArrayList<>();
    private int next = FIELDS_START;
    private BooleanSupplier complete = () -> true;
    private Supplier<Outcome<?>> operation = Outcome::done;
    private Runnable unsaid = () -> {};

    private record FieldRefusals(HasValidation field, Predicate<Refusal> about) {}

    private FormDialog(
            String title, String explanation, String verb, boolean danger, Messages messages) {
        super(title, explanation, verb, danger, messages);
        addClassName("form-dialog");
        endWithRefusal();
    }

    public static FormDialog of(String title, String explanation, String verb, Messages messages) {
        return new FormDialog(title, explanation, verb, false, messages);
    }

    /** With a red button. */
    public static FormDialog danger(
            String title, String explanation, String verb, Messages messages) {
        return new FormDialog(title, explanation, verb, true, messages);
    }

    /** One under the other, in the order given. */
    public FormDialog fields(Component... fields) {
        for (Component field : fields) {
            addComponentAtIndex(next++, field);
        }
        return this;
    }

    /** Refusals that are about one field stand there, and the field takes the focus. */
    public FormDialog at(HasValidation field, Predicate<Refusal> about) {
        fields.add(new FieldRefusals(field, about));
        return this;
    }

    /**
     * Marks what is missing at its field and answers whether nothing is; the first gap is focused.
     */
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
        unsaid.run();
        unsaid = () -> {};
        boolean whole = complete.getAsBoolean();
        if (!whole) {
            below(this).filter(FormDialog::isGap).findFirst().ifPresent(FormDialog::focus);
        }
        return whole;
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(each -> Stream.concat(Stream.of(each), below(each)));
    }

    private static boolean isGap(Component component) {
        return component instanceof HasValidation field && field.isInvalid();
    }

    private static void focus(Component field) {
        field.getElement().callJsFunction("focus");
    }

    @Override
    void say(Refusal refused) {
        fields.stream()
                .filter(each -> each.about().test(refused))
                .findFirst()
                .ifPresentOrElse(each -> say(refused, each.field()), () -> super.say(refused));
    }

    private void say(Refusal refused, HasValidation field) {
        String own = field.getErrorMessage();
        unsaid =
                () -> {
                    field.setErrorMessage(own);
                    field.setInvalid(false);
                };
        field.setErrorMessage(messages().refusal(refused));
        field.setInvalid(true);
        focus((Component) field);
    }

    @Override
    Outcome<?> perform() {
        return operation.get();
    }
}
