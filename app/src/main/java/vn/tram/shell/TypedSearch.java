package vn.tram.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/**
 * What somebody typed into a search field on its way to the search page. Names and numbers of
 * people never stand in an address, which browsers and servers write down; they stay in the
 * session.
 */
public final class TypedSearch {

    private static final String KEY = TypedSearch.class.getName();
    static final String ROUTE = "search";

    private TypedSearch() {}

    /** A page that answers what is typed without being left. */
    public interface Answers {

        void answer(String typed);
    }

    /** Takes what was typed to the search page. */
    public static void open(UI ui, String typed) {
        ui.getSession().setAttribute(KEY, typed);
        if (ui.getCurrentView() instanceof Answers page) {
            page.answer(typed);
        } else {
            ui.navigate(ROUTE);
        }
    }

    /** What was typed last in this session, so that coming back finds it again. */
    public static Optional<String> last() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(KEY));
    }
}
