package vn.tram.shell.frame;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Who is signed in, with the way to the profile and out. */
public class PersonMenu extends MenuBar {

    /**
     * @param authentication ends the session; null where nobody can sign in, then the menu offers
     *     no way out
     */
    public PersonMenu(Actor actor, Messages messages, AuthenticationContext authentication) {
        addClassName("me-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        MenuItem root = addItem(person(actor, messages));
        root.setAriaLabel(messages.text("shell.person", actor.displayName()));
        root.getSubMenu()
                .addItem(
                        messages.text("shell.profile"),
                        event -> getUI().ifPresent(ui -> ui.navigate("profile")));
        if (authentication != null) {
            root.getSubMenu()
                    .addItem(messages.text("shell.log-out"), event -> authentication.logout())
                    .getElement()
                    .setAttribute("data-sign-out", true);
        }
    }

    private static Div person(Actor actor, Messages messages) {
        Span initials = new Span(initials(actor.displayName()));
        initials.addClassName("av");
        initials.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div();
        words.addClassName("me-t");
        HtmlComponent name = new HtmlComponent("b");
        name.getElement().setText(actor.displayName());
        Span role = new Span(role(actor, messages));
        // a long job title is cut in the bar
        role.setTitle(role.getText());
        words.add(name, role);
        Div person = new Div(initials, words);
        person.addClassName("me");
        return person;
    }

    /** First and last syllable, as Vietnamese names are shortened: Lương Thị Diệp is LD. */
    static String initials(String name) {
        String[] syllables = name.trim().split("\\s+");
        String last = syllables[syllables.length - 1];
        String both = syllables.length == 1 ? first(last) : first(syllables[0]) + first(last);
        return both.toUpperCase(Locale.ROOT);
    }

    private static String first(String syllable) {
        return syllable.isEmpty() ? "" : syllable.substring(0, syllable.offsetByCodePoints(0, 1));
    }

    private static String role(Actor actor, Messages messages) {
        if (!actor.jobTitle().isBlank()) {
            return actor.jobTitle();
        }
        return actor.roles().stream()
                .sorted()
                .map(PersonMenu::key)
                .map(messages::text)
                .collect(Collectors.joining(", "));
    }

    private static String key(Role role) {
        return "shell.role." + role.name();
    }
}
