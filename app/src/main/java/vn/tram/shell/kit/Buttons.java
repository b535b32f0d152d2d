package vn.tram.shell.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * The buttons of a screen. One primary a screen; words start with a verb and name the count ("Phê
 * duyệt 181 người"); red only where the dangerous act is the right one.
 */
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = secondary(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button primary(
            String text, Icon icon, ComponentEventListener<ClickEvent<Button>> act) {
        return with(icon, primary(text, act));
    }

    public static Button secondary(String text, ComponentEventListener<ClickEvent<Button>> act) {
        return new Button(text, act);
    }

    public static Button secondary(
            String text, Icon icon, ComponentEventListener<ClickEvent<Button>> act) {
        return with(icon, secondary(text, act));
    }

    /** No border: what is rarely wanted. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = secondary(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    public static Button quiet(
            String text, Icon icon, ComponentEventListener<ClickEvent<Button>> act) {
        return with(icon, quiet(text, act));
    }

    /** A symbol alone; the name is spoken and shown as a tooltip. */
    public static Button icon(
            Icon icon, String name, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = new Button(icon.create(), act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    /** Red border. */
    public static Button danger(String text, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = secondary(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** Filled red: the dangerous act is the right one here. */
    public static Button dangerPrimary(
            String text, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = primary(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /**
     * Cannot be pressed for now, says why in its text ("Gửi: thiếu 4 phần") and stays focusable; a
     * press leads to the first gap.
     */
    public static Button barred(String why, ComponentEventListener<ClickEvent<Button>> toFirstGap) {
        Button button = with(Icon.LOCK, secondary(why, toFirstGap));
        button.addClassName("off");
        button.getElement().setAttribute("aria-disabled", "true");
        return button;
    }

    /** 28 pixels high, in cards and rows. */
    public static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The arrow of an act that hands the case on. */
    public static Button onward(Button button) {
        button.setSuffixComponent(Icon.ARROW_RIGHT.create());
        return button;
    }

    /** The key that does the same, shown in the button. */
    public static Button withKey(Button button, String key) {
        button.setSuffixComponent(KeyHints.key(key));
        return button;
    }

    private static Button with(Icon icon, Button button) {
        button.setPrefixComponent(icon.create());
        return button;
    }
}
