package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.ListStateChip;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.StaffId;

/** An old tab, a back button, a colleague who was faster: what is now, and the way on. */
final class NotYours {

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;

    NotYours(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
    }

    Banner banner() {
        return Banner.of(Tone.TODAY, Icon.USERS, services.text("not-yours"), what())
                .alert()
                .put(
                        new Anchor(
                                ListRoutes.list(open.list().code()),
                                services.text("not-yours.open")))
                .action(
                        Buttons.secondary(
                                services.text("not-yours.next"),
                                Icon.ARROW_RIGHT,
                                event -> refresh.nextTask()));
    }

    private String what() {
        if (open.awaitsDecision()) {
            return open.task()
                    .flatMap(task -> task.assignee())
                    .map(this::takenBy)
                    .orElseGet(() -> services.text("not-yours.role"));
        }
        List<DecisionView> decisions = services.decisions().decisions(open.id(), open.actor());
        if (decisions.isEmpty() || !decisions.get(decisions.size() - 1).inForce()) {
            return services.text("not-yours.state", state());
        }
        DecisionView last = decisions.get(decisions.size() - 1);
        return services.text(
                "not-yours.decided",
                last.signerName(),
                last.number(),
                services.messages().formats().dateTime(last.decidedAt()),
                state());
    }

    private String takenBy(StaffId id) {
        return services.text("not-yours.taken", services.staff().displayName(id));
    }

    private String state() {
        return ListStateChip.name(open.state(), services.messages());
    }
}
