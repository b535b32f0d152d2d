package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import vn.tram.audit.AuditEntry;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Timeline;

/** Everything that happened to the list, newest first. */
class HistoryTab implements TabContent {

    private static final int PAGE = 50;

    private final OpenCase open;
    private final CaseServices services;
    private final Happenings happenings;
    private final Div list = new Div();
    private Optional<Long> before = Optional.empty();

    HistoryTab(OpenCase open, CaseServices services) {
        this.open = open;
        this.services = services;
        this.happenings = new Happenings(services.auditWords());
        list.addClassNames("history", "p");
        more();
    }

    @Override
    public Component content() {
        return list;
    }

    private void more() {
        List<AuditEntry> entries = services.audit().ofCase(open.id().value(), before, PAGE);
        boolean now = before.isEmpty() && !open.state().ended();
        list.add(Timeline.of(happenings.of(entries, now), services.messages()));
        if (entries.size() < PAGE) {
            return;
        }
        before = Optional.of(entries.get(entries.size() - 1).id());
        list.add(
                Buttons.quiet(
                        services.text("more"),
                        Icon.CHEVRON_DOWN,
                        event -> {
                            event.getSource().removeFromParent();
                            more();
                        }));
    }
}
