package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.tram.lists.ListDecisions.DecisionView;
import vn.tram.lists.ListImports.UploadView;
import vn.tram.lists.ListState;
import vn.tram.lists.ui.ListRoutes;
import vn.tram.lists.ui.casepage.CaseAddress.Tab;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.Watch;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;
import vn.tram.workflow.TaskId;

/** One list: where it stands, what is asked of whom, its people, what happened. */
@PermitAll
@Route(value = ListRoutes.LISTS + "/:" + ListRoutes.CODE, layout = MainLayout.class)
class CaseView extends Page
        implements BeforeEnterObserver, HasDynamicTitle, EveryMinute, CaseRefresh {

    private final transient CaseServices services;
    private transient CaseAddress address;
    private transient OpenCase open;
    private Component bar = new Div();
    private final transient Watch watch;

    CaseView(CaseServices services) {
        this.services = services;
        fillWindow();
        addClassName("case");
        this.watch = Watch.forTenMinutes(this, this::minutePassed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(ListRoutes.CODE).orElse("");
        address = CaseAddress.of(code, event.getLocation().getQueryParameters());
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
        return services.messages().pageTitle(open == null ? address.code() : open.list().code());
    }

    @Override
    public void again() {
        OpenCase.load(address.code(), services)
                .ifPresent(
                        fresh -> {
                            open = fresh;
                            show();
                        });
    }

    @Override
    public void nextTask() {
        Optional<TaskId> done = open.task().map(task -> task.id());
        if (done.isPresent()) {
            getUI().ifPresent(ui -> services.nextTask().open(ui, done));
        } else {
            again();
        }
    }

    /** Time left is written anew; a page that somebody works on stays as it is otherwise. */
    @Override
    public void minutePassed() {
        OpenCase before = open;
        OpenCase.load(address.code(), services).ifPresent(fresh -> open = fresh);
        if (open.state() != before.state()
                || open.halted().isPresent() != before.halted().isPresent()) {
            show();
        } else if (!open.halted().equals(before.halted()) || open.halted().isEmpty()) {
            Component fresh = new NextAction(open, services, this).bar();
            replace(bar, fresh);
            bar = fresh;
        }
    }

    private void show() {
        removeAll();
        bar = new NextAction(open, services, this).bar();
        add(new CaseHead(open, services, this), bar);
        note().ifPresent(this::add);
        List<UploadView> uploads = services.imports().uploads(open.id(), open.actor());
        List<DecisionView> decisions = services.decisions().decisions(open.id(), open.actor());
        SideCards side = new SideCards(open, services);
        add(
                new PathCard(open, services),
                SideBySide.ofCase(
                        main(decisions, uploads),
                        side.summary(),
                        side.related(uploads),
                        side.recent()));
        watch.set(open.goesOnByItself());
    }

    /** Why the list came back or was withdrawn. */
    private Optional<Banner> note() {
        boolean told =
                open.state() == ListState.REPAIRING
                        || open.state() == ListState.IN_REVIEW
                        || open.state() == ListState.AWAITING_APPROVAL
                        || open.state() == ListState.WITHDRAWN;
        return open.list()
                .note()
                .filter(note -> told && !note.isBlank())
                .map(
                        note ->
                                Banner.of(
                                        Tone.TODAY,
                                        Icon.UNDO_2,
                                        services.text("note." + open.state().name()),
                                        note))
                .map(this::withPaper);
    }

    /** What the station returned it returns on paper, too. */
    private Banner withPaper(Banner banner) {
        return open.state() == ListState.REPAIRING
                ? banner.action(new ReturnPaper(open, services).print())
                : banner;
    }

    private Card main(List<DecisionView> decisions, List<UploadView> uploads) {
        Tab tab = address.tab().orElseGet(() -> CaseTabs.first(open));
        CaseAddress here = address.tab().isPresent() ? address : plain();
        TabContent content =
                switch (tab) {
                    case ROWS -> new RowsTab(open, here, services, this);
                    case DUPLICATES -> new DuplicatesTab(open, services, this);
                    case IDENTITIES -> new IdentitiesTab(open, services, this);
                    case HISTORY -> new HistoryTab(open, services);
                    case DOCUMENTS -> new DocumentsTab(open, decisions, uploads, services);
                };
        Card card =
                Card.tabbed(
                                CaseTabs.of(open, tab, decisions.size() + uploads.size(), services),
                                content.tools().toArray(Component[]::new))
                        .flush()
                        .fill()
                        .put(content.content());
        List<Component> foot = content.foot();
        return foot.isEmpty() ? card : card.foot(foot.toArray(Component[]::new));
    }

    private CaseAddress plain() {
        return new CaseAddress(address.code(), Optional.of(Tab.ROWS), address.kind());
    }
}
