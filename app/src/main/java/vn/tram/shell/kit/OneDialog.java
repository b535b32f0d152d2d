package vn.tram.shell.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;

/**
 * A dialog that a double click opens once: while one of the same kind and title stands open, a
 * second one stays closed. Other dialogs may open over it.
 */
public class OneDialog extends Dialog {

    /** What was opened last in a page, on top of what was open then. */
    private record Opened(OneDialog dialog) {}

    @Override
    public void setOpened(boolean opened) {
        UI ui = UI.getCurrent();
        if (opened && ui != null) {
            Opened last = ComponentUtil.getData(ui, Opened.class);
            if (last != null && last.dialog.isOpened() && last.dialog.isLike(this)) {
                return;
            }
            ComponentUtil.setData(ui, Opened.class, new Opened(this));
        }
        super.setOpened(opened);
    }

    private boolean isLike(OneDialog other) {
        return other != this
                && other.getClass() == getClass()
                && Objects.equals(other.getHeaderTitle(), getHeaderTitle());
    }
}
