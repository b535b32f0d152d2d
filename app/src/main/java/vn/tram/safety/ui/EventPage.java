package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.safety.EventView;
import vn.tram.shell.MainLayout;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.LinkTabs.Link;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.SideBySide;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/**
 * One adverse event: its clocks first, what is to be done; then in tabs the case form with
 * everybody of the same session and lot, the investigation, the council, the compensation.
 */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = SafetyRoutes.EVENTS + "/:" + SafetyRoutes.CODE, layout = MainLayout.class)
class EventPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TAB = "tab";

    private final transient EventServices services;
    private final transient SafetyWords words;
    private transient EventView event;
    private transient Tab tab = Tab.FORM;

    private enum Tab {
        FORM,
        INQUIRY,
        COUNCIL,
        COMPENSATION
    }

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
        tab = tab(PageAddress.of(entering.getLocation()).text(TAB).orElse(""));
        show();
    }

    private static Tab tab(String name) {
        return Stream.of(Tab.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Tab.FORM);
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
        add(new CaseHead(event, services, this::again).header());
        new HeldLot(event, services, this::again).banner().ifPresent(this::add);
        services.citizen().banner(event, this::again).ifPresent(this::add);
        List<WorkItem> open = services.worklist().ofCase(event.id().value());
        CaseClocks clocks = new CaseClocks(event, services);
        if (!open.isEmpty()) {
            add(clocks.open(open));
        }
        NextActs next = new NextActs(event, services, this::again);
        open.forEach(item -> add(next.of(item)));
        event.endedReason().ifPresent(why -> add(Banner.of(Tone.INFO, Icon.INFO, why)));
        event.lowered()
                .ifPresent(why -> add(Banner.of(Tone.INFO, Icon.INFO, words.text("lowered"), why)));
        if (event.serious()) {
            add(tabs());
        }
        add(SideBySide.ofCase(main(), side(clocks)));
    }

    private LinkTabs tabs() {
        return LinkTabs.of(
                words.text("tabs"),
                Stream.of(Tab.values()).map(this::link).toList(),
                words.messages());
    }

    private Link link(Tab each) {
        PageAddress address = new PageAddress(SafetyRoutes.event(event.code()), Map.of());
        String name = each.name().toLowerCase(java.util.Locale.ROOT);
        return new Link(
                words.text("tab." + name),
                (each == Tab.FORM ? address : address.with(TAB, name)).route(),
                each == tab);
    }

    private Component main() {
        CaseCards cards = new CaseCards(event, services);
        return switch (tab) {
            case FORM ->
                    Arrange.stack(
                            new SectionsCard(event, services), cards.reports(), cards.history());
            case INQUIRY ->
                    Arrange.stack(
                            new SymptomsCard(event, services),
                            new SamplesCard(event, services),
                            new FilesCard(event, services),
                            new FindingsCard(event, services));
            case COUNCIL ->
                    Arrange.stack(
                            new MeetingsCard(event, services),
                            new ConclusionsCard(event, services));
            case COMPENSATION -> new CompensationCards(event, services).stack();
        };
    }

    private Component[] side(CaseClocks clocks) {
        CaseCards cards = new CaseCards(event, services);
        Stream<Card> first =
                switch (tab) {
                    case FORM -> Stream.of(cards.severity(), new CircleCard(event, services));
                    case INQUIRY -> Stream.of(new CircleCard(event, services));
                    case COUNCIL -> Stream.of(new PapersCard(event, services));
                    case COMPENSATION -> Stream.empty();
                };
        return Stream.of(first, Stream.of(cards.facts()), clocks.done().stream())
                .flatMap(each -> each)
                .toArray(Component[]::new);
    }
}
