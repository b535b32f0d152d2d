package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.ComplaintView;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/** One complaint: what is claimed beside the record, what is decided, what happened. */
@PermitAll
@Route(value = ComplaintRoutes.COMPLAINTS + "/:" + ComplaintRoutes.CODE, layout = MainLayout.class)
class ComplaintCaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComplaintServices services;
    private transient ComplaintView complaint;

    ComplaintCaseView(ComplaintServices services) {
        this.services = services;
        addClassName("case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(ComplaintRoutes.CODE).orElse("");
        Optional<ComplaintView> found = services.complaints().byCode(code, actor());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        complaint = found.get();
        show();
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(complaint == null ? "" : complaint.code());
    }

    private Actor actor() {
        return services.currentActor().get();
    }

    private void next() {
        getUI().ifPresent(ui -> services.nextTask().open(ui, task().map(WorkItem::id)));
    }

    private Optional<WorkItem> task() {
        return services.worklist().ofCase(complaint.id().value()).stream().findFirst();
    }

    /** The open task, where the reader may do it. */
    private Optional<WorkItem> mine() {
        return task().filter(
                        item ->
                                services.worklist()
                                        .doable(complaint.id().value(), item.task(), actor())
                                        .isDone());
    }

    private void show() {
        removeAll();
        add(head(), bar());
        if (complaint.person().isEmpty()) {
            add(
                    Banner.of(
                            Tone.TODAY,
                            Icon.SEARCH_X,
                            services.text("nobody"),
                            services.text("nobody.next")));
        }
        Div main = new Div(new ComparisonCard(complaint, services));
        main.addClassName("stack");
        mine().map(this::decision).ifPresent(main::add);
        add(
                SideBySide.ofCase(
                        main,
                        new PicturesCard(complaint, services),
                        new WordsCard(complaint, services),
                        others(),
                        history()));
    }

    private Component decision(WorkItem item) {
        if (item.task().equals(Task.EXAMINE_COMPLAINT.id())) {
            return new ExaminationCard(complaint, services, this::next);
        }
        return item.task().equals(Task.VERIFY_IDENTITY.id())
                ? new IdentityCard(complaint, services, this::next)
                : new ApprovalCard(complaint, services, this::next);
    }

    private PageHeader head() {
        var formats = services.messages().formats();
        String channel =
                complaint
                        .filedByName()
                        .map(
                                name ->
                                        services.text(
                                                "filed.by",
                                                name,
                                                formats.dateTime(complaint.filedAt())))
                        .orElseGet(
                                () ->
                                        services.text(
                                                "filed.portal",
                                                formats.dateTime(complaint.filedAt())));
        return new PageHeader(
                        services.messages().text("complaints.kind." + complaint.kind().code())
                                + ", "
                                + complaint.name())
                .crumbs(
                        services.messages(),
                        List.of(
                                new Crumb(services.text("menu"), ComplaintRoutes.COMPLAINTS),
                                Crumb.here(complaint.code())))
                .facts(StateChip.of(complaint.state(), services.messages()), Texts.quiet(channel))
                .beside(badge());
    }

    private Component badge() {
        return complaint.state().open()
                ? TimeBadge.of(
                                Due.at(complaint.dueAt()),
                                services.clock().instant(),
                                services.messages())
                        .large()
                : new Span();
    }

    private Component bar() {
        if (!complaint.state().open()) {
            return NextActionBar.ended(
                    services.messages().text("complaints.state." + complaint.state().code()),
                    complaint
                            .outcome()
                            .map(
                                    how ->
                                            services.messages()
                                                    .text("complaints.outcome." + how.code()))
                            .orElse(""));
        }
        Optional<WorkItem> item = task();
        if (item.isEmpty()) {
            return NextActionBar.others(
                    services.text("citizen"),
                    services.messages().text("complaints.state." + complaint.state().code()),
                    services.messages());
        }
        String words = services.messages().text("task.certificateCorrection." + item.get().task());
        return mine().isPresent()
                ? NextActionBar.yours(
                        words,
                        services.dues().of(item.get()),
                        services.clock().instant(),
                        services.messages())
                : NextActionBar.others(
                        services.messages().text("shell.role." + item.get().role().name()),
                        words,
                        services.dues().of(item.get()),
                        services.clock().instant(),
                        services.messages());
    }

    private Card others() {
        List<ComplaintView> earlier =
                complaint
                        .person()
                        .map(
                                person ->
                                        services.complaints()
                                                .others(person, complaint.id(), actor()))
                        .orElse(List.of());
        Card card = new Card(services.text("earlier"));
        if (earlier.isEmpty()) {
            return card.put(Texts.quiet(services.text("earlier.none")));
        }
        earlier.forEach(
                each ->
                        card.put(
                                new Div(
                                        new Anchor(
                                                ComplaintRoutes.complaint(each.code()),
                                                each.code()),
                                        Texts.quiet(
                                                " "
                                                        + services.messages()
                                                                .text(
                                                                        "complaints.state."
                                                                                + each.state()
                                                                                        .code())))));
        return card;
    }

    private Card history() {
        return new Card(services.text("history")).put(new EntriesList(complaint, services));
    }
}
