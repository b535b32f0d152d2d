package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintView;
import vn.tram.doses.DoseView;
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
        add(head(), bar(), new ComplaintStations(complaint, services));
        if (complaint.person().isEmpty()) {
            add(
                    Banner.of(
                            Tone.TODAY,
                            Icon.SEARCH_X,
                            services.text("nobody"),
                            services.text("nobody.next")));
        }
        Optional<WorkItem> mine = mine();
        boolean examines = mine.filter(ComplaintCaseView::examining).isPresent();
        PicturesCard pictures = new PicturesCard(complaint, services);
        ComparisonCard comparison = new ComparisonCard(complaint, services);
        Div main = new Div(comparison);
        main.addClassName("stack");
        if (examines && complaint.person().isEmpty()) {
            main.add(new LinkCard(complaint, services, this::reload));
        }
        Optional<Component> decision = mine.map(this::decision);
        decision.ifPresent(main::add);
        List<Component> side = new ArrayList<>();
        side.add(pictures);
        side.add(new WordsCard(complaint, services));
        AlikeCard alike = new AlikeCard(complaint, examines, services);
        if (alike.any()) {
            side.add(1, alike);
        }
        dose().ifPresent(dose -> side.add(new DoseRecordCard(complaint, dose, services)));
        side.add(new EarlierCard(complaint, services));
        if (complaint.kind() != ComplaintKind.FEEDBACK) {
            side.add(new TwinsCard(complaint, services));
        }
        side.add(history());
        add(SideBySide.ofCase(main, side.toArray(Component[]::new)));
        new ComplaintKeys(this, comparison, pictures, decision, services);
    }

    private void reload() {
        services.complaints()
                .byId(complaint.id(), actor())
                .ifPresentOrElse(
                        found -> {
                            complaint = found;
                            show();
                        },
                        this::next);
    }

    private Optional<DoseView> dose() {
        return complaint
                .dose()
                .flatMap(dose -> services.corrections().versions(dose).stream().findFirst());
    }

    private static boolean examining(WorkItem item) {
        return item.task().equals(Task.EXAMINE_COMPLAINT.id());
    }

    private Component decision(WorkItem item) {
        if (examining(item)) {
            return new ExaminationCard(complaint, services, this::next);
        }
        return item.task().equals(Task.VERIFY_IDENTITY.id())
                ? DecisionCard.identity(complaint, services, this::next)
                : DecisionCard.approval(complaint, services, this::next);
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

    private Card history() {
        return new Card(services.text("history")).put(new EntriesList(complaint, services));
    }
}
