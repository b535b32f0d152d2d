package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import vn.tram.kernel.Outcome;
import vn.tram.lists.HaltedWork.Halted;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;

/** In the place of the next action: what the system gave up, since when, and how it goes on. */
class HaltedNotice extends Div {

    private final transient Halted halted;
    private final transient CaseServices services;
    private final transient CaseRefresh refresh;

    HaltedNotice(Halted halted, CaseServices services, CaseRefresh refresh) {
        this.halted = halted;
        this.services = services;
        this.refresh = refresh;
        addClassNames("stack", "t");
        add(banner());
    }

    private Banner banner() {
        String since = services.messages().formats().dateTime(halted.since());
        String what = services.text("halted." + halted.list().state().name(), since);
        String then = services.text(halted.mayRestart() ? "halted.yours" : "halted.others");
        String reference = services.text("halted.reference", halted.reference());
        Banner banner =
                Banner.of(Tone.LATE, Icon.CIRCLE_PAUSE, what, then + " " + reference).alert();
        return halted.mayRestart() ? banner.action(restart()) : banner;
    }

    private Button restart() {
        Button button =
                Buttons.small(
                        Buttons.secondary(
                                services.text("halted.restart"),
                                Icon.REFRESH_CW,
                                event -> letGoOn(event.getSource())));
        button.setDisableOnClick(true);
        return button;
    }

    private void letGoOn(Button button) {
        Outcome<Void> outcome =
                services.halted().restart(halted.list().id(), services.currentActor().get());
        if (outcome instanceof Outcome.Refused<Void> refused) {
            button.setEnabled(true);
            add(Banner.refused(refused.refusal(), services.messages()));
            return;
        }
        Toasts.success(services.text("halted.restarted"));
        refresh.again();
    }
}
