package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListCounts;
import vn.tram.lists.RowFilter;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.casepage.CaseAddress.Tab;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.ConfirmActionDialog;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.Toasts;
import vn.tram.worklist.WorkItem;

/** The buttons by which a list goes on, and what they do. */
class CaseActs {

    /** The longest pause, in milliseconds, between the two halves of a double click. */
    private static final int DOUBLE_CLICK = 700;

    private final OpenCase open;
    private final CaseServices services;
    private final CaseRefresh refresh;

    CaseActs(OpenCase open, CaseServices services, CaseRefresh refresh) {
        this.open = open;
        this.services = services;
        this.refresh = refresh;
    }

    /** Of whoever has the list before them, the primary one last. */
    Component[] buttons() {
        return switch (open.state()) {
            case DRAFT -> collecting("submit");
            case REPAIRING -> collecting("submit-again");
            case IN_REVIEW -> new Component[] {returning(), forwarding()};
            case RESOLVING -> new Component[] {finishing()};
            default -> new Component[] {deciding()};
        };
    }

    private Component[] collecting(String key) {
        String code = open.list().code();
        Component[] ways = {
            Buttons.secondary(
                    services.text("import"),
                    Icon.FILE_UP,
                    event -> go(ListRoutes.importInto(code))),
            Buttons.secondary(
                    services.text("type"), Icon.KEYBOARD, event -> go(ListRoutes.entry(code))),
            submitting(key)
        };
        return ways;
    }

    private Button submitting(String key) {
        int people = open.counts().total() - open.counts().leftOut();
        if (people == 0) {
            return Buttons.barred(
                    services.text("submit.empty"),
                    event -> go(ListRoutes.importInto(open.list().code())));
        }
        return Buttons.onward(
                once(
                        Buttons.primary(
                                services.text(key, people),
                                event ->
                                        act(
                                                event.getSource(),
                                                services.lists().submit(open.id(), open.actor()),
                                                "submitted"))));
    }

    private Button returning() {
        return Buttons.secondary(
                services.text("return"),
                Icon.UNDO_2,
                event ->
                        ReasonDialog.of(
                                        services.text("return.question"),
                                        services.text("return.consequence"),
                                        services.text("return.reason"),
                                        services.text("return"),
                                        services.messages())
                                .standardReasons(StandardReasons.of("return", services))
                                .does(
                                        reason ->
                                                services.decisions()
                                                        .returnForRepair(
                                                                open.id(), reason, open.actor()))
                                .then(() -> done("returned"))
                                .open());
    }

    private Button forwarding() {
        ListCounts counts = open.counts();
        CaseAddress here = CaseAddress.of(open.list().code());
        if (counts.faulty() > 0) {
            return Buttons.barred(
                    services.text("forward.faulty", counts.faulty()),
                    event -> here.narrowed(RowFilter.Kind.FAULTY).open(UI.getCurrent()));
        }
        if (counts.openDuplicates() > 0) {
            return Buttons.barred(
                    services.text("forward.duplicates", counts.openDuplicates()),
                    event -> here.at(Tab.DUPLICATES).open(UI.getCurrent()));
        }
        return Buttons.onward(
                once(
                        Buttons.primary(
                                services.text("forward"),
                                event ->
                                        act(
                                                event.getSource(),
                                                services.decisions()
                                                        .forward(open.id(), open.actor()),
                                                "forwarded"))));
    }

    private Button finishing() {
        int left = open.counts().identityOpen();
        if (left > 0) {
            return Buttons.barred(
                    services.text("finish.open", left),
                    event ->
                            CaseAddress.of(open.list().code())
                                    .at(Tab.IDENTITIES)
                                    .open(UI.getCurrent()));
        }
        return Buttons.onward(
                once(
                        Buttons.primary(
                                services.text("finish"),
                                event ->
                                        act(
                                                event.getSource(),
                                                services.decisions()
                                                        .finishIdentities(open.id(), open.actor()),
                                                "finished"))));
    }

    private Button deciding() {
        return Buttons.onward(
                Buttons.primary(
                        services.text("decide", open.counts().proposed()),
                        Icon.STAMP,
                        event -> go(ListRoutes.approve(open.list().code()))));
    }

    void supplement() {
        ConfirmActionDialog.of(
                        services.text("supplement.question", open.counts().leftOut()),
                        services.text("supplement.consequence"),
                        services.text("supplement.verb"),
                        services.messages())
                .does(
                        () ->
                                services.lists()
                                        .supplement(open.id(), open.actor())
                                        .map(
                                                id -> {
                                                    services.lists()
                                                            .byId(id, open.actor())
                                                            .ifPresent(
                                                                    list ->
                                                                            go(
                                                                                    ListRoutes.list(
                                                                                            list
                                                                                                    .code())));
                                                    return id;
                                                }))
                .open();
    }

    void claim(WorkItem item) {
        Outcome<WorkItem> claimed = services.worklist().claim(item.id(), open.actor());
        if (claimed.isDone()) {
            Toasts.success(services.text("claimed"));
        }
        refresh.again();
    }

    private void act(Button button, Outcome<?> outcome, String toast) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            button.setEnabled(true);
            button.getParent()
                    .flatMap(Component::getParent)
                    .ifPresent(
                            bar ->
                                    ((NextActionBar) bar)
                                            .put(
                                                    Banner.refused(
                                                            refused.refusal(),
                                                            services.messages())));
            return;
        }
        done(toast);
    }

    private void done(String toast) {
        Toasts.success(services.text("toast." + toast, open.list().code()));
        refresh.nextTask();
    }

    /**
     * A press counts once. When the next task opens in place of this one, its button lies under the
     * same pointer: the second half of a slow double click must not act there, too.
     */
    private static Button once(Button button) {
        button.setDisableOnClick(true);
        button.addAttachListener(
                event ->
                        button.getElement()
                                .executeJs(
                                        "this.style.pointerEvents = 'none';"
                                                + " setTimeout(() => this.style.pointerEvents = '', $0)",
                                        DOUBLE_CLICK));
        return button;
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }
}
