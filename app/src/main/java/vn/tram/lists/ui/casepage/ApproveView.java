package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListAction;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.worklist.WorkItem;

/**
 * An official decides: counts by group, who is left out and why, the paper to be signed beside the
 * button, and what follows under it.
 */
@PermitAll
@Route(
        value = ListRoutes.LISTS + "/:" + ListRoutes.CODE + "/" + ListRoutes.APPROVE,
        layout = MainLayout.class)
class ApproveView extends Page
        implements BeforeEnterObserver, HasDynamicTitle, EveryMinute, CaseRefresh {

    private static final String INBOX = "inbox";

    private final transient CaseServices services;
    private transient String code = "";
    private transient OpenCase open;
    private final Div time = new Div();

    ApproveView(CaseServices services) {
        this.services = services;
        addClassName("approve-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(ListRoutes.CODE).orElse("");
        Optional<OpenCase> found = OpenCase.load(code, services);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open = found.get();
        show();
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("approve.crumb") + " " + code);
    }

    @Override
    public void again() {
        OpenCase.load(code, services).ifPresent(fresh -> open = fresh);
        show();
    }

    @Override
    public void nextTask() {
        getUI().ifPresent(ui -> services.nextTask().open(ui, open.task().map(task -> task.id())));
    }

    /** What is typed and chosen stays; a list that somebody else decided meanwhile says so. */
    @Override
    public void minutePassed() {
        boolean mine = open.may(ListAction.APPROVE);
        OpenCase.load(code, services).ifPresent(fresh -> open = fresh);
        if (open.may(ListAction.APPROVE) == mine) {
            showTime();
        } else {
            show();
        }
    }

    private void show() {
        removeAll();
        add(head());
        if (!open.may(ListAction.APPROVE)) {
            add(new NotYours(open, services, this).banner());
            return;
        }
        Div columns = new Div(new DecisionCard(open, services, this), paper());
        columns.addClassName("approve");
        add(columns);
    }

    private PageHeader head() {
        showTime();
        return new PageHeader(services.text("approve.title", open.list().title()))
                .crumbs(
                        services.messages(),
                        List.of(
                                new Crumb(services.text("inbox"), INBOX),
                                new Crumb(services.text("approve.crumb"), ListRoutes.list(code)),
                                Crumb.here(code)))
                .actions(time);
    }

    private void showTime() {
        time.removeAll();
        time.addClassNames("row", "wrap");
        Optional<WorkItem> task = open.awaitsDecision() ? open.task() : Optional.empty();
        task.ifPresent(
                item -> {
                    Instant now = services.clock().instant();
                    Span exactly =
                            new Span(
                                    services.messages()
                                            .text(
                                                    "time.due",
                                                    services.messages()
                                                            .formats()
                                                            .dateTime(item.dueAt())));
                    exactly.addClassNames("s", "m2");
                    time.add(
                            TimeBadge.of(services.dues().of(item), now, services.messages())
                                    .large(),
                            exactly);
                });
    }

    private Div paper() {
        DecisionPaper paper = new DecisionPaper(open, services);
        Div tools = new Div(paper.print(), paper.pdf());
        tools.addClassNames("row", "r");
        H2 name = new H2(services.text("paper"));
        name.addClassName("grow");
        Div head = new Div(name, tools);
        head.addClassName("row");
        Component preview =
                paper.preview()
                        .orElseGet(
                                () ->
                                        EmptyState.nothingYet(
                                                Icon.FILE_TEXT,
                                                services.text("paper.none"),
                                                services.text("paper.none.next")));
        Span parts =
                new Span(
                        services.text(
                                "paper.parts", open.counts().proposed(), open.counts().leftOut()));
        parts.addClassNames("s", "m3");
        Div column = new Div(head, preview, parts, after());
        column.addClassName("paper");
        return column;
    }

    private Card after() {
        Card card = new Card(services.text("after"));
        String next = NextLevel.follows(open, services) ? "after.district" : "after.enrolled";
        for (String line : List.of(next, "after.seen", "after.left-out")) {
            boolean said = !line.equals("after.left-out") || open.counts().leftOut() > 0;
            if (said) {
                String words =
                        services.text(
                                line,
                                line.equals("after.left-out")
                                        ? open.counts().leftOut()
                                        : open.counts().proposed());
                Div row = new Div(Icon.CHECK.create(), new Span(words));
                row.addClassName("row");
                card.put(row);
            }
        }
        return card;
    }
}
