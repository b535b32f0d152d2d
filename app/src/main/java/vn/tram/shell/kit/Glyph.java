package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** One drawn symbol. */
@Tag("span")
class Glyph extends Component implements HasStyle {

    Glyph(Icon icon, IconSize size) {
        addClassName("ic");
        if (!size.cssClass().isEmpty()) {
            addClassName(size.cssClass());
        }
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", icon.markup());
    }

    void speak(String meaning) {
        getElement().removeAttribute("aria-hidden");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", meaning);
    }
}
