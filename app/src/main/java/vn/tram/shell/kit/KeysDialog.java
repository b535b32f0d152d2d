package vn.tram.shell.kit;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.tram.shell.Messages;

/** All keys of a page, opened with {@code ?}. */
public final class KeysDialog {

    private KeysDialog() {}

    /** The page's own keys, then those of the frame. */
    public static void open(List<KeyHints.Hint> ofThePage, Messages messages) {
        List<KeyHints.Hint> all = new ArrayList<>(ofThePage);
        all.add(new KeyHints.Hint(messages.text("kit.keys.search"), "/"));
        all.add(new KeyHints.Hint(messages.text("kit.keys.all"), "?"));
        OneDialog dialog = new OneDialog();
        dialog.setHeaderTitle(messages.text("kit.keys.title"));
        DetailsList list = new DetailsList();
        list.addClassName("all-keys");
        for (KeyHints.Hint hint : all) {
            Div keys = new Div();
            for (String key : hint.keys()) {
                keys.add(KeyHints.key(key));
            }
            list.row(hint.does(), keys);
        }
        dialog.add(list, Pieces.span("s m3", messages.text("kit.keys.where")));
        dialog.getFooter()
                .add(Buttons.secondary(messages.text("kit.close"), event -> dialog.close()));
        dialog.open();
    }
}
