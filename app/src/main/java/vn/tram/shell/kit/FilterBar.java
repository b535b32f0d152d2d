package vn.tram.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tram.shell.Messages;

/**
 * The filters above a list. A filter that is set is tinted; all of them belong in the address of
 * the page, which the view keeps: it sets the values when it is entered and navigates when one
 * changes.
 */
public class FilterBar extends Div {

    private static final int PAUSE = 300;
    private static final int NARROWEST = 13;
    private static final int WIDEST = 36;
    private static final int ROOM = 5;
    private static final int ROOM_WHEN_BOLD = 7;
    private static final String SET = "set";

    private final Messages messages;
    private final Button clear;

    /**
     * @param clearAll called for "Xóa bộ lọc"
     */
    public FilterBar(Messages messages, Runnable clearAll) {
        this.messages = messages;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        clear = Buttons.quiet(messages.text("kit.filter.clear"), event -> clearAll.run());
        clear.addClassName("end");
        clear.setVisible(false);
        add(clear);
    }

    /** A search field that reports 300 ms after the last letter. */
    public FilterBar search(String placeholder, String value, Consumer<String> changed) {
        TextField field = new TextField();
        field.setPlaceholder(placeholder);
        field.setAriaLabel(placeholder);
        field.setMinWidth(Math.min(WIDEST, placeholder.length() + ROOM) + "ch");
        field.setPrefixComponent(Icon.SEARCH.create(IconSize.SMALL));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setValue(value);
        mark(field, !value.isEmpty());
        field.addValueChangeListener(
                event -> {
                    mark(field, !event.getValue().isEmpty());
                    changed.accept(event.getValue().trim());
                });
        return put(field);
    }

    /**
     * One of several values. The field reads "Loại việc: tất cả" when none is chosen.
     *
     * @param value the chosen one, null for all
     * @param changed is told the new one, null for all
     */
    public <T> FilterBar select(
            String name, List<T> values, Function<T, String> label, T value, Consumer<T> changed) {
        Select<T> select = new Select<>();
        String all = messages.text("kit.filter.all", name);
        select.setAriaLabel(name);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setItemLabelGenerator(
                item ->
                        item == null
                                ? all
                                : messages.text("kit.filter.set", name, label.apply(item)));
        select.setItems(values);
        select.setValue(value);
        fit(select);
        mark(select, value != null);
        select.addValueChangeListener(
                event -> {
                    fit(select);
                    mark(select, event.getValue() != null);
                    changed.accept(event.getValue());
                });
        return put(select);
    }

    /** Any other field or button; the caller tints it with {@link #mark}. */
    public FilterBar put(Component filter) {
        addComponentAtIndex(getComponentCount() - 1, filter);
        return this;
    }

    /** As wide as what it says, within limits, so that a value is rarely cut. */
    private static <T> void fit(Select<T> select) {
        int letters = select.getItemLabelGenerator().apply(select.getValue()).length();
        int room = select.isEmpty() ? ROOM : ROOM_WHEN_BOLD;
        select.setWidth(Math.max(NARROWEST, Math.min(WIDEST, letters + room)) + "ch");
        // what is wider than the widest field can still be read
        select.getElement()
                .setAttribute("title", select.getItemLabelGenerator().apply(select.getValue()));
    }

    /** Shows whether a filter is set, and offers to clear all when any is. */
    public void mark(HasStyle filter, boolean set) {
        filter.setClassName(SET, set);
        boolean any =
                getChildren().anyMatch(child -> child.getElement().getClassList().contains(SET));
        clear.setVisible(any || set);
    }
}
