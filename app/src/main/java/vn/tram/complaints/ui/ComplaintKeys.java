package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.Page;

/**
 * The keys of a complaint's page. They work while the page has the focus and not while somebody
 * types: it takes the focus when it opens, and so does the first field when a choice was made.
 */
final class ComplaintKeys {

    private static final int SETTLED = 200;

    ComplaintKeys(
            Page page,
            ComparisonCard comparison,
            PicturesCard pictures,
            Optional<Component> decision,
            ComplaintServices services) {
        page.getElement().setAttribute("tabindex", "-1");
        ListKeys keys = ListKeys.on(page, services.messages());
        if (decision.isPresent() && decision.get() instanceof ExaminationCard examination) {
            keys.digits(services.text("keys.choose"), examination.choosing());
        }
        decision.ifPresent(
                card -> keys.key("D", services.text("keys.decide"), () -> FirstField.focus(card)));
        if (pictures.any()) {
            keys.key("Z", services.text("picture.larger"), pictures::enlarge)
                    .key("X", services.text("picture.smaller"), pictures::shrink)
                    .key("R", services.text("picture.turn"), pictures::turn)
                    .key("B", services.text("picture.next"), pictures::next);
        }
        keys.key("K", services.text("keys.differing"), comparison::toggle);
        page.add(keys.hints(), keys.spokenHints());
        // the frame is put together around the page once more before the focus stays
        page.getElement()
                .executeJs("setTimeout(() => this.focus({preventScroll: true}), $0)", SETTLED);
    }
}
