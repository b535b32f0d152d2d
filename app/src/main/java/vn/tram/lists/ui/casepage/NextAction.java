package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tram.lists.ListAction;
import vn.tram.lists.ListCounts;
import vn.tram.lists.ListState;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.workflow.Batch;
import vn.tram.worklist.WorkItem;

/** What is asked next, of whom and by when, with the buttons of who may do it. */
class NextAction {

    private final OpenCase open;
    private final CaseServices services;
    private final CaseActs acts;
    private final CaseRefresh refresh;

    NextAction(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
        this.acts = new CaseActs(open, services, refresh);
    }

    Component bar() {
        if (open.halted().isPresent()) {
            return new HaltedNotice(open.halted().get(), services, refresh);
        }
        if (open.inBackground()) {
            return running();
        }
        if (open.state().ended()) {
            return ended();
        }
        if (open.state() == ListState.DRAFT) {
            return draft();
        }
        return open.task().map(this::task).orElseGet(this::running);
    }

    private NextActionBar draft() {
        String words = services.text("task.draft", open.counts().total());
        if (!open.may(ListAction.SUBMIT)) {
            return NextActionBar.others(open.list().madeByName(), words, services.messages());
        }
        return NextActionBar.yours(words, services.messages()).actions(acts.buttons());
    }

    private NextActionBar task(WorkItem item) {
        Instant now = services.clock().instant();
        String words = services.text(taskKey(item), asked());
        if (!mine()) {
            return NextActionBar.others(
                    who(item), words, services.dues().of(item), now, services.messages());
        }
        NextActionBar bar =
                NextActionBar.yours(words, services.dues().of(item), now, services.messages());
        List<Component> buttons = new ArrayList<>();
        if (item.assignee().isEmpty()) {
            buttons.add(
                    Buttons.quiet(services.text("claim"), Icon.HAND, event -> acts.claim(item)));
        }
        buttons.addAll(List.of(acts.buttons()));
        return bar.actions(buttons.toArray(Component[]::new));
    }

    /**
     * Where nothing is left to count: a list without a fault was returned for what the station
     * wrote, one with all identities settled is to be sent on.
     */
    private String taskKey(WorkItem item) {
        String key = "task." + item.task();
        boolean counted =
                open.state() == ListState.REPAIRING || open.state() == ListState.RESOLVING;
        return counted && asked() == 0 ? key + ".done" : key;
    }

    private boolean mine() {
        return open.may(ListAction.SUBMIT)
                || open.may(ListAction.FORWARD)
                || open.may(ListAction.FINISH_IDENTITIES)
                || open.may(ListAction.APPROVE);
    }

    private String who(WorkItem item) {
        String role = services.messages().text("shell.role." + item.role().name());
        return item.assignee()
                .map(id -> services.staff().displayName(id) + ", " + role)
                .orElse(role);
    }

    /** The number the task's words name: what is left to do, or how many people it is about. */
    private int asked() {
        ListCounts counts = open.counts();
        return switch (open.state()) {
            case REPAIRING -> counts.faulty();
            case IN_REVIEW -> counts.total() - counts.leftOut();
            case RESOLVING -> counts.identityOpen();
            default -> counts.proposed();
        };
    }

    private NextActionBar running() {
        String key = "running." + open.state().name();
        NextActionBar bar =
                NextActionBar.others(
                        services.text("system"), services.text(key), services.messages());
        services.batches().ofCase(open.id().value(), 1).stream()
                .filter(batch -> batch.state().live() && batch.total().isPresent())
                .findFirst()
                .ifPresent(batch -> bar.put(progress(batch)));
        return bar;
    }

    private Component progress(Batch batch) {
        long whole = batch.total().orElse(0);
        Meter meter =
                Meter.progress(
                        batch.checkpoint(),
                        whole,
                        services.text(
                                "running.progress",
                                services.messages().formats().percent(batch.checkpoint(), whole)));
        meter.addClassName("grow");
        return meter;
    }

    private NextActionBar ended() {
        NextActionBar bar =
                NextActionBar.ended(
                        services.text("ended"),
                        services.text("ended." + open.state().name(), open.counts().proposed()));
        if (open.may(ListAction.SUPPLEMENT)) {
            bar.actions(
                    Buttons.secondary(
                            services.text("supplement", open.counts().leftOut()),
                            Icon.LIST_PLUS,
                            event -> acts.supplement()));
        }
        return bar;
    }
}
