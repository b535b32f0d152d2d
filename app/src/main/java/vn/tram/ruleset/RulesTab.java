package vn.tram.ruleset;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/**
 * A tab of the page of rules. A bean of every capability that keeps rules of its own; the page
 * shows them after its own tabs, in the order of {@code @Order}, and knows none.
 */
public interface RulesTab {

    /** Lower case, letters only; stands in the address. */
    String code();

    /** In the reader's language. */
    String title();

    /**
     * The rules in force on the day.
     *
     * @param reload shows the page anew after something was changed
     */
    Component content(LocalDate day, Runnable reload);
}
