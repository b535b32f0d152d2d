package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.audit.AuditEntry;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.AdverseEvents;
import vn.tram.safety.AdverseEvents.LotSpread;
import vn.tram.safety.ConclusionView;
import vn.tram.safety.EventState;
import vn.tram.safety.EventView;
import vn.tram.safety.ReportView;
import vn.tram.safety.TaskDone;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.NextActionBar;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.PageHeader.Crumb;
import vn.tram.shell.kit.ReasonDialog;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Timeline;
import vn.tram.shell.kit.Timeline.Entry;
import vn.tram.shell.kit.Timeline.Kind;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;

/**
 * One adverse event: its clocks first, what is to be done, the case form in sections, everybody of
 * the same session and lot, every report.
 */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SafetyRoutes.EVENTS + "/:" + SafetyRoutes.CODE, layout = MainLayout.class)
class EventPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HISTORY = 50;

    private final transient EventServices services;
    private final transient SafetyWords words;
    private transient EventView event;

    EventPage(EventServices services) {
        this.services = services;
        this.words = services.words();
        addClassName("case");
    }

    @Override
    public String getPageTitle() {
        return words.messages().pageTitle(event == null ? "" : event.code());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String code = entering.getRouteParameters().get(SafetyRoutes.CODE).orElse("");
        Optional<EventView> found =
                services.events()
                        .byCode(code, actor())
                        .flatMap(seen -> services.events().open(seen.id(), actor()));
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        event = found.get();
        show();
    }

    private void again() {
        services.events().byId(event.id(), actor()).ifPresent(fresh -> event = fresh);
        show();
    }

    private Actor actor() {
        return services.current().get();
    }

    private void show() {
        removeAll();
        add(head());
        held().ifPresent(this::add);
        List<WorkItem> open = services.worklist().ofCase(event.id().value());
        add(clocks(open));
        open.forEach(item -> add(next(item)));
        event.endedReason().ifPresent(why -> add(Banner.of(Tone.INFO, Icon.INFO, why)));
        event.lowered()
                .ifPresent(why -> add(Banner.of(Tone.INFO, Icon.INFO, words.text("lowered"), why)));
        add(
                SideBySide.ofCase(
                        Arrange.stack(
                                new SectionsCard(event, services),
                                reports(),
                                new Card(words.text("history"), history())),
                        new CircleCard(event, services),
                        new Card(words.text("facts"), facts()),
                        conclusions()));
    }

    private PageHeader head() {
        PageHeader header =
                new PageHeader(words.title(event))
                        .crumbs(
                                words.messages(),
                                List.of(
                                        new Crumb(words.text("title"), SafetyRoutes.EVENTS),
                                        Crumb.here(event.code())))
                        .facts(
                                words.severity(event),
                                words.state(event),
                                Texts.quiet(
                                        words.text(
                                                "head.facts",
                                                words.facility(event),
                                                words.when(event.eventAt()))));
        if (Rights.allows(actor(), Role.PROVINCE, event.place()) && !event.state().ended()) {
            if (event.state() == EventState.EARLY) {
                header.actions(
                        Buttons.secondary(
                                words.text("lower"), Icon.CHEVRON_DOWN, click -> lower()));
            }
            header.actions(Buttons.danger(words.text("withdraw"), click -> withdraw()));
        }
        if (event.person().isEmpty() && !event.state().ended()) {
            header.actions(
                    Buttons.secondary(
                            words.text("identify"), Icon.USER_CHECK, click -> identify()));
        }
        return header;
    }

    private void lower() {
        ReasonDialog.of(
                        words.text("lower.question"),
                        words.text("lower.what"),
                        words.text("lower.reason"),
                        words.text("lower"),
                        words.messages())
                .limit(AdverseEvents.REASON_MAX)
                .does(reason -> services.events().lower(event.id(), Set.of(), 0, reason, actor()))
                .then(this::again)
                .open();
    }

    /** By the address of the person's page, or whatever the search finds one person for. */
    private void identify() {
        services.identify().open(event, this::opened);
    }

    private void opened(AdverseEventId id) {
        services.events()
                .byId(id, actor())
                .ifPresent(
                        goesOn ->
                                getUI().ifPresent(
                                                ui ->
                                                        ui.navigate(
                                                                SafetyRoutes.event(
                                                                        goesOn.code()))));
    }

    private void withdraw() {
        ReasonDialog.danger(
                        words.text("withdraw.question"),
                        words.text("withdraw.what"),
                        words.text("withdraw.reason"),
                        words.text("withdraw"),
                        words.messages())
                .limit(AdverseEvents.REASON_MAX)
                .does(reason -> services.events().withdraw(event.id(), reason, actor()))
                .then(this::again)
                .open();
    }

    /** Where the lot is held, and what that is not. */
    private Optional<Component> held() {
        List<LotSpread> spread = services.events().spread(event.id(), actor());
        List<LotSpread> holding = spread.stream().filter(LotSpread::held).toList();
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        int doses = holding.stream().mapToInt(LotSpread::doses).sum();
        String number =
                event.lot().flatMap(services.lots()::byId).map(lot -> lot.number()).orElse("");
        Banner banner =
                Banner.of(
                        Tone.HOLD,
                        Icon.LOCK,
                        words.text("held", number, holding.size()),
                        words.text("held.not", doses));
        event.lot()
                .ifPresent(
                        lot ->
                                banner.put(
                                        new Anchor(
                                                "stock/lot/" + lot.value(),
                                                words.text("held.see"))));
        if (holdsByItself() && Rights.allows(actor(), Role.PROVINCE, event.place())) {
            banner.action(Buttons.secondary(words.text("release"), click -> release()));
        }
        return Optional.of(banner);
    }

    /** Another case, or somebody at the stock, may hold the same lot. */
    private boolean holdsByItself() {
        return event.lot().stream()
                .flatMap(lot -> services.holds().ofLot(lot, actor()).stream())
                .anyMatch(
                        hold ->
                                hold.open()
                                        && hold.caseId().equals(Optional.of(event.id().value())));
    }

    private void release() {
        ReasonDialog.of(
                        words.text("release.question"),
                        words.text("release.what"),
                        words.text("release.reason"),
                        words.text("release"),
                        words.messages())
                .limit(AdverseEvents.REASON_MAX)
                .does(reason -> services.events().releaseLot(event.id(), reason, actor()))
                .then(this::again)
                .open();
    }

    private Component clocks(List<WorkItem> open) {
        Instant now = services.clock().instant();
        List<Component> cards = new ArrayList<>();
        for (WorkItem item : open) {
            cards.add(
                    new Card(
                            task(item.task()),
                            TimeBadge.of(services.dues().of(item), now, words.messages()).large(),
                            Texts.quiet(
                                    words.text("clock", words.when(item.dueAt()), from(item)))));
        }
        for (TaskDone done : services.events().done(event.id(), actor())) {
            cards.add(
                    new Card(
                            words.task(done.task()),
                            TimeBadge.done(
                                    words.text(done.late() ? "clock.late" : "clock.met"),
                                    done.doneAt(),
                                    words.messages()),
                            Texts.wrapping(done.lateReason().orElse(""))));
        }
        return Arrange.columns(cards.toArray(Component[]::new));
    }

    /** From when the clock runs: two of them by the rule of the day of the event. */
    private String from(WorkItem item) {
        boolean ruled =
                item.task().equals(Task.COMPLETE_INITIAL_REPORT.id())
                        || item.task().equals(Task.OPEN_INVESTIGATION.id());
        return ruled
                ? words.text("clock.from." + services.rules().on(event.eventOn()).clock().name())
                : words.text("clock." + item.task());
    }

    private String task(String id) {
        return words.messages().text("task.adverseEventInvestigation." + id);
    }

    private Component next(WorkItem item) {
        Instant now = services.clock().instant();
        boolean mine =
                services.worklist().doable(event.id().value(), item.task(), actor()).isDone();
        if (!mine) {
            return NextActionBar.others(
                    words.messages().text("shell.role." + item.role().name()),
                    task(item.task()),
                    services.dues().of(item),
                    now,
                    words.messages());
        }
        List<Button> buttons = new ArrayList<>();
        if (item.task().equals(Task.RECORD_CONCLUSION.id())) {
            buttons.add(
                    Buttons.secondary(
                            words.text("act.more"),
                            Icon.UNDO_2,
                            click -> services.dialogs().askForMore(event, item, this::again)));
        }
        buttons.add(
                Buttons.primary(
                        words.text("act.do." + item.task()),
                        click -> services.dialogs().open(event, item, this::again)));
        return NextActionBar.yours(
                        task(item.task()), services.dues().of(item), now, words.messages())
                .actions(buttons.toArray(Component[]::new));
    }

    private Component facts() {
        DetailsList facts = new DetailsList();
        event.person()
                .ifPresent(
                        person ->
                                facts.row(
                                        words.text("fact.person"),
                                        new Anchor(
                                                "people/" + person.value(),
                                                words.text("fact.person.see"))));
        facts.row(words.text("fact.product"), words.product(event));
        event.vaccinatedAt()
                .ifPresent(at -> facts.row(words.text("fact.vaccinated"), words.when(at)));
        event.lotText().ifPresent(lot -> facts.row(words.text("fact.lot-unknown"), lot));
        facts.row(words.text("fact.event"), words.when(event.eventAt()));
        facts.row(words.text("fact.recorded"), words.when(event.recordedAt()));
        facts.row(words.text("fact.state"), words.text("patient." + event.patientState().name()));
        event.investigator().ifPresent(head -> facts.row(words.text("fact.head"), head));
        return facts;
    }

    private Card reports() {
        Card card = new Card(words.text("reports"));
        for (ReportView report : services.events().reports(event.id(), actor())) {
            card.put(
                    Arrange.lines(
                            new Span(
                                    words.text(
                                            "report.line",
                                            words.text("source." + report.source().name()),
                                            report.by(),
                                            words.when(report.recordedAt()))),
                            Texts.wrapping(words.said(report)),
                            Texts.quiet(
                                    report.patient()
                                            .map(told -> told.name() + ", " + told.birth())
                                            .orElse(""))));
        }
        return card;
    }

    private Component conclusions() {
        List<ConclusionView> all = services.acts().conclusions(event.id(), actor());
        if (all.isEmpty()) {
            return new Span();
        }
        Card card = new Card(words.text("conclusions"));
        for (ConclusionView said : all) {
            card.put(
                    Arrange.lines(
                            new Span(words.text("who." + said.who().name())),
                            Texts.quiet(
                                    said.ruling()
                                            .map(
                                                    ruling ->
                                                            words.text(
                                                                    "ruling." + ruling.name(),
                                                                    said.agreeing(),
                                                                    said.present(),
                                                                    said.official()))
                                            .orElse(words.text("ruling.MINISTRY"))),
                            Texts.quiet(
                                    words.text(
                                            said.compensable()
                                                    ? "compensable.yes"
                                                    : "compensable.no")),
                            Texts.wrapping(said.words())));
        }
        return card;
    }

    private Component history() {
        List<AuditEntry> entries =
                services.audit().ofCase(event.id().value(), Optional.empty(), HISTORY);
        return Timeline.of(
                entries.stream()
                        .map(
                                entry ->
                                        new Entry(
                                                entry.action().equals("work.overdue")
                                                        ? Kind.BAD
                                                        : Kind.HAPPENED,
                                                services.auditWords().who(entry),
                                                services.auditWords().what(entry),
                                                services.auditWords().reason(entry),
                                                entry.at()))
                        .toList(),
                words.messages());
    }
}
