package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What one desk shows between the bar and the foot of the page. */
interface DeskPanel {

    /** The person, or what stands in the person's place. */
    Component head();

    Component main();

    /** From left to right; the primary button last, under the thumb. */
    List<Component> foot();

    /**
     * Somebody's queue changed. What is being entered is left alone.
     *
     * @return whether the whole desk is to be drawn anew
     */
    boolean changed();
}
