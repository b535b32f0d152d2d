package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.shell.Messages;

/**
 * What both dialogs share: the title is the question, the text says what happens, the button
 * repeats the verb, Esc cancels. A press counts once; a refusal is shown in the dialog, which stays
 * open with everything that was typed.
 */
abstract class ActDialog extends OneDialog {

    private final Messages messages;
    private final Div refusal = new Div();
    private final Button act;
    private Runnable afterwards = () -> {};

    ActDialog(String question, String consequence, String verb, boolean danger, Messages messages) {
        this.messages = messages;
        setHeaderTitle(question);
        setWidth("480px");
        setMaxWidth("calc(100vw - 32px)");
        setCloseOnOutsideClick(false);
        Paragraph text = new Paragraph(consequence);
        text.addClassNames("s", "m2");
        add(text);
        act =
                danger
                        ? Buttons.dangerPrimary(verb, event -> press())
                        : Buttons.primary(verb, event -> press());
        act.setDisableOnClick(true);
        getFooter().add(Buttons.quiet(leave(verb, messages), event -> close()), act);
    }

    /** Where the act itself is to cancel something, leaving must not read like doing it. */
    private static String leave(String verb, Messages messages) {
        String cancel = messages.text("kit.cancel");
        return verb.startsWith(cancel) ? messages.text("kit.cancel.not") : cancel;
    }

    /** Does it, or says what is still missing by answering false. */
    abstract boolean ready();

    abstract Outcome<?> perform();

    /** Where a refusal is read: above the buttons, unless the dialog knows a better place. */
    void say(Refusal refused) {
        refusal.add(Banner.refused(refused, messages));
    }

    final void afterwards(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /** To be called last, so that a refusal stands right above the buttons. */
    final void endWithRefusal() {
        add(refusal);
    }

    final void addAboveRefusal(Component... fields) {
        addComponentAtIndex((int) getChildren().count() - 1, new Div(fields));
    }

    final Button actButton() {
        return act;
    }

    final Messages messages() {
        return messages;
    }

    private void press() {
        refusal.removeAll();
        try {
            if (ready()) {
                finish(this::perform);
            }
        } finally {
            act.setEnabled(true);
        }
    }

    private void finish(Supplier<Outcome<?>> perform) {
        Outcome<?> outcome = perform.get();
        if (outcome instanceof Outcome.Refused<?> refused) {
            say(refused.refusal());
            return;
        }
        close();
        afterwards.run();
    }
}
