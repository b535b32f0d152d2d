package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;

/** Takes the focus to the first field of words, so that a key leads on to typing. */
final class FirstField {

    private FirstField() {}

    static void focus(Component within) {
        within.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('.complaint-first-field')?.focus())");
    }
}
