package vn.tram.shell.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import vn.tram.shell.Language;
import vn.tram.shell.LanguageChoice;
import vn.tram.shell.Messages;

/**
 * VI / EN. The choice goes into the cookie that the log-in page reads, and into the session; the
 * page loads anew, its state is in its address.
 */
public class LanguageSwitch extends Div {

    public LanguageSwitch(Messages messages) {
        addClassName("lang");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", messages.text("shell.language"));
        for (Language language : Language.values()) {
            add(button(language, messages));
        }
    }

    private NativeButton button(Language language, Messages messages) {
        String code = language.code().toUpperCase(Locale.ROOT);
        NativeButton button = new NativeButton(code, event -> LanguageChoice.choose(language));
        button.getElement().setAttribute("lang", language.code());
        button.getElement()
                .setAttribute("aria-label", messages.text("shell.language." + language.code()));
        if (language == Language.current()) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
