package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.staff.Role;

/** Complaints of the reader's places: open, late, reopened, answered. */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = ComplaintRoutes.COMPLAINTS, layout = MainLayout.class)
class ComplaintsView extends Page implements HasDynamicTitle, AfterNavigationObserver, EveryMinute {

    private final transient ComplaintServices services;
    private final Div content = new Div();
    private transient Shelf shelf = Shelf.OPEN;

    ComplaintsView(ComplaintServices services) {
        this.services = services;
        PageHeader header = new PageHeader(services.text("menu"));
        if (services.currentActor().get().has(Role.STATION)) {
            header.actions(
                    Buttons.primary(
                            services.text("start.verb"),
                            Icon.PLUS,
                            event ->
                                    event.getSource()
                                            .getUI()
                                            .ifPresent(ui -> ui.navigate(ComplaintRoutes.NEW))));
        }
        add(header, content);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("menu"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String asked =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ComplaintRoutes.SHELF)
                        .orElse("");
        shelf =
                Arrays.stream(Shelf.values())
                        .filter(each -> parameter(each).equals(asked))
                        .findFirst()
                        .orElse(Shelf.OPEN);
        minutePassed();
    }

    @Override
    public void minutePassed() {
        content.removeAll();
        List<ComplaintView> found =
                services.complaints().page(shelf, services.currentActor().get(), Complaints.MOST);
        Card card = Card.tabbed(tabs()).flush();
        if (found.isEmpty()) {
            card.put(
                    shelf == Shelf.LATE
                            ? EmptyState.allDone(
                                    services.text("none-late"), services.text("none-late.next"))
                            : EmptyState.nothingYet(
                                    Icon.MESSAGE_SQUARE_WARNING,
                                    services.text("none"),
                                    services.text("none.next")));
        } else {
            card.put(found.stream().map(this::line).toArray(Component[]::new));
        }
        content.add(card);
    }

    private LinkTabs tabs() {
        return LinkTabs.of(
                services.text("tabs"),
                Arrays.stream(Shelf.values())
                        .map(
                                each ->
                                        new LinkTabs.Link(
                                                services.text("shelf." + parameter(each)),
                                                ComplaintRoutes.COMPLAINTS
                                                        + "?"
                                                        + ComplaintRoutes.SHELF
                                                        + "="
                                                        + parameter(each),
                                                each == shelf))
                        .toList(),
                services.messages());
    }

    private static String parameter(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }

    private Component line(ComplaintView complaint) {
        Span name = new Span(complaint.name());
        name.addClassName("b");
        Span what =
                Texts.quiet(
                        String.join(
                                " · ",
                                complaint.code(),
                                services.messages()
                                        .text("complaints.kind." + complaint.kind().code()),
                                services.messages().formats().dateTime(complaint.filedAt())));
        Div words = new Div(name, new Div(what));
        words.addClassName("grow");
        Anchor line = new Anchor(ComplaintRoutes.complaint(complaint.code()));
        line.addClassNames("row", "complaint-line");
        line.add(words, StateChip.of(complaint.state(), services.messages()), when(complaint));
        return line;
    }

    private Component when(ComplaintView complaint) {
        return complaint.state().open()
                ? TimeBadge.of(
                        Due.at(complaint.dueAt()), services.clock().instant(), services.messages())
                : complaint
                        .answeredAt()
                        .<Component>map(
                                at ->
                                        TimeBadge.done(
                                                services.messages().formats().date(at),
                                                at,
                                                services.messages()))
                        .orElseGet(Span::new);
    }
}
