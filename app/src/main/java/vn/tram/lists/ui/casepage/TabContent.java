package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What one tab of the main card shows. */
interface TabContent {

    Component content();

    /** Beside the tabs: what narrows the content. */
    default List<Component> tools() {
        return List.of();
    }

    /** Under the content: how many, which keys. */
    default List<Component> foot() {
        return List.of();
    }
}
