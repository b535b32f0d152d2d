package vn.tram.sessions;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tram.staff.Actor;

/**
 * A card on a session's page, beside its main one. A bean of every capability that follows from a
 * session; the page asks all of them in the order of {@code @Order} and knows none. Only asked for
 * a session that the reader may see.
 */
@FunctionalInterface
public interface SessionCard {

    /**
     * @param reload shows the page anew after something was done
     * @return empty where there is nothing for this reader, or nothing yet
     */
    Optional<Component> of(SessionView session, Actor reader, Runnable reload);
}
