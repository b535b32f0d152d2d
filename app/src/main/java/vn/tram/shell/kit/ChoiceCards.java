package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/**
 * A few choices with consequences, as cards with one line each. A choice that is barred stays
 * visible, its line gives the reason.
 *
 * @param <T> what is chosen
 */
public class ChoiceCards<T> extends RadioButtonGroup<ChoiceCards.Choice<T>> {

    /**
     * @param line what follows from it, or why it is barred
     */
    public record Choice<T>(T value, String name, String line, boolean barred) {

        public Choice(T value, String name, String line) {
            this(value, name, line, false);
        }
    }

    /**
     * @param label the question the choice answers; read out, and shown above the cards
     */
    public ChoiceCards(String label, List<Choice<T>> choices) {
        setLabel(label);
        addClassName("choice-cards");
        setItems(choices);
        setItemEnabledProvider(choice -> !choice.barred());
        setRenderer(new ComponentRenderer<>(ChoiceCards::card));
    }

    private static Component card(Choice<?> choice) {
        return Pieces.div("choice", Pieces.bold(choice.name()), Pieces.small(choice.line()));
    }
}
