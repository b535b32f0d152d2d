package vn.tram.sessions.ui.plan;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tram.sessions.ui.SessionRoutes;

/** What the address of a session's page says: which session, and which tab. */
record SessionAddress(String code, Tab tab) {

    /** In the order of the page; names in addresses are the lower-case ones. */
    enum Tab {
        PEOPLE,
        STANDBY,
        READINESS,
        STAFF,
        VACCINE,
        DOCUMENTS,
        HISTORY;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SessionAddress of(String code, QueryParameters query, Tab usual) {
        String asked = query.getSingleParameter("tab").orElse("");
        return new SessionAddress(
                code,
                Stream.of(Tab.values())
                        .filter(tab -> tab.parameter().equals(asked))
                        .findFirst()
                        .orElse(usual));
    }

    SessionAddress at(Tab other) {
        return new SessionAddress(code, other);
    }

    /** Path and query without a leading slash, for links. */
    String route() {
        return SessionRoutes.session(code) + "?tab=" + tab.parameter();
    }
}
