package vn.tram.people;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tram.staff.Actor;

/**
 * A card on a person's page. A bean of every capability that knows something of people; the page
 * asks all of them in the order of {@code @Order} and knows none. The page is opened, and its
 * opening on record, before anybody is asked.
 */
@FunctionalInterface
public interface PersonCard {

    /**
     * @param reload shows the page anew after something was done
     * @return empty where there is nothing for this reader
     */
    Optional<Component> of(PersonView person, Actor reader, Runnable reload);

    /** What whoever opens the page must not miss; it stands above everything else. */
    default Optional<Component> warning(PersonView person, Actor reader) {
        return Optional.empty();
    }
}
