package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.WhoClass;
import vn.tram.safety.causality.Finding;
import vn.tram.safety.causality.Step;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ProcessStrip;
import vn.tram.shell.kit.ProcessStrip.State;
import vn.tram.shell.kit.ProcessStrip.Station;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;

/**
 * The council about a case: the causality assessment of WHO step by step, then votes and minutes.
 */
@RolesAllowed({"PROVINCE", "SUPERVISOR"})
@Route(
        value = SafetyRoutes.EVENTS + "/:" + SafetyRoutes.CODE + SafetyRoutes.CONCLUDE,
        layout = MainLayout.class)
class CouncilPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<EventState> OPEN =
            EnumSet.of(EventState.CONVENING, EventState.CONCLUDING, EventState.SUPPLEMENTING);

    private final transient EventServices services;
    private final transient SafetyWords words;
    private transient EventView event;

    CouncilPage(EventServices services) {
        this.services = services;
        this.words = services.words();
        addClassName("case");
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(words.text("council.page"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String code = entering.getRouteParameters().get(SafetyRoutes.CODE).orElse("");
        Optional<EventView> found =
                services.events().byCode(code, actor()).filter(EventView::serious);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        event = found.get();
        show();
    }

    private Actor actor() {
        return services.current().get();
    }

    private void again() {
        services.events().byId(event.id(), actor()).ifPresent(fresh -> event = fresh);
        show();
    }

    private void show() {
        removeAll();
        Finding finding = services.council().causality().finding(event.id(), actor());
        add(
                new PageHeader(words.text("council.page"))
                        .crumbs(
                                words.messages(),
                                List.of(
                                        new Crumb(words.text("title"), SafetyRoutes.EVENTS),
                                        new Crumb(event.code(), SafetyRoutes.event(event.code())),
                                        Crumb.here(words.text("council.page"))))
                        .facts(words.severity(event), words.state(event)),
                strip(finding));
        boolean writes =
                OPEN.contains(event.state())
                        && Rights.allows(actor(), Role.PROVINCE, event.place());
        List<Component> main = new ArrayList<>();
        main.add(new AssessmentCard(event, services, writes, this::again));
        vote(finding).ifPresent(main::add);
        if (event.state().compareTo(EventState.ANNOUNCING) >= 0) {
            main.add(new ConclusionsCard(event, services));
        }
        add(
                SideBySide.ofCase(
                        Arrange.stack(main.toArray(Component[]::new)),
                        finding(finding),
                        new CaseCards(event, services).facts(),
                        new PapersCard(event, services),
                        new MeetingsCard(event, services)));
    }

    private ProcessStrip strip(Finding finding) {
        boolean signed = event.state().compareTo(EventState.ANNOUNCING) >= 0;
        List<Station> stations = new ArrayList<>();
        for (Step step : Step.values()) {
            stations.add(
                    new Station(
                            words.text("causality.step." + step.name()),
                            "",
                            signed ? State.PASSED : state(step, finding)));
        }
        boolean voting = !signed && !(finding instanceof Finding.Open);
        stations.add(
                new Station(
                        words.text("causality.step.VOTE"),
                        "",
                        signed ? State.PASSED : voting ? State.NOW : State.COMING));
        return ProcessStrip.of(stations, words.messages());
    }

    private static State state(Step step, Finding finding) {
        if (finding instanceof Finding.NotEligible) {
            return step == Step.ELIGIBILITY ? State.STOPPED : State.POSSIBLE;
        }
        if (finding instanceof Finding.Classified) {
            return State.PASSED;
        }
        int order = step.compareTo(finding.step());
        return order < 0 ? State.PASSED : order == 0 ? State.NOW : State.COMING;
    }

    /** Where the answers lead. */
    private Card finding(Finding finding) {
        Card card = new Card(words.text("causality.finding"));
        if (finding instanceof Finding.Classified classified) {
            card.put(
                    Arrange.lines(
                            new Span(words.text("causality.box." + classified.box().name())),
                            Texts.wrapping(
                                    classified.classes().stream()
                                            .sorted()
                                            .map(each -> words.text("who." + each.name()))
                                            .collect(Collectors.joining("; "))),
                            Texts.quiet(
                                    classified.classes().size() > 1
                                            ? words.text("causality.several")
                                            : "")));
        } else if (finding instanceof Finding.NotEligible) {
            card.put(
                    Banner.of(
                            Tone.TODAY,
                            Icon.TRIANGLE_ALERT,
                            words.text("causality.not-eligible"),
                            words.text("causality.not-eligible.next")));
        } else {
            Finding.Open open = (Finding.Open) finding;
            card.put(Texts.quiet(words.text("causality.open", open.missing().size())));
        }
        return card;
    }

    /** Votes and minutes: for whoever may do the task, where the assessment has ended. */
    private Optional<Component> vote(Finding finding) {
        Optional<WorkItem> task =
                services.worklist().ofCase(event.id().value()).stream()
                        .filter(item -> item.task().equals(Task.RECORD_CONCLUSION.id()))
                        .filter(
                                item ->
                                        services.worklist()
                                                .doable(event.id().value(), item.task(), actor())
                                                .isDone())
                        .findFirst();
        if (task.isEmpty()) {
            return Optional.empty();
        }
        if (finding instanceof Finding.Open) {
            return Optional.of(
                    new Card(words.text("vote"), Texts.quiet(words.text("vote.after-assessment"))));
        }
        Set<WhoClass> fits =
                finding instanceof Finding.Classified classified
                        ? classified.classes()
                        : Set.of(WhoClass.D);
        return Optional.of(new VoteCard(event, task.get(), fits, services, this::again));
    }
}
