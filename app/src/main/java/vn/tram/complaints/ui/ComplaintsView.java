package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.Complaints.ComplaintFilter;
import vn.tram.complaints.Complaints.ComplaintLine;
import vn.tram.complaints.Complaints.Shelf;
import vn.tram.shell.EveryMinute;
import vn.tram.shell.MainLayout;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Due;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.FilterBar;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.LinkTabs;
import vn.tram.shell.kit.Page;
import vn.tram.shell.kit.PageHeader;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TimeBadge;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/**
 * Complaints of the reader's places: open, late, reopened, answered; what narrows is an address.
 */
@RolesAllowed({"STATION", "DISTRICT", "PROVINCE", "SUPERVISOR"})
@Route(value = ComplaintRoutes.COMPLAINTS, layout = MainLayout.class)
class ComplaintsView extends Page implements HasDynamicTitle, AfterNavigationObserver, EveryMinute {

    private static final int PORTION = 50;

    private final transient ComplaintServices services;
    private final Div filters = new Div();
    private final Div bulks = new Div();
    private final Div content = new Div();
    private final Button more;
    private final transient List<ComplaintLine> lines = new ArrayList<>();
    private transient ComplaintFilter filter = ComplaintFilter.of(Shelf.OPEN);

    ComplaintsView(ComplaintServices services) {
        this.services = services;
        this.more = Buttons.secondary(services.text("more", PORTION), event -> append());
        PageHeader header = new PageHeader(services.text("menu"));
        Actor actor = actor();
        if (actor.has(Role.SUPERVISOR) || actor.has(Role.PROVINCE)) {
            header.actions(
                    Buttons.secondary(
                            services.text("figures"),
                            Icon.CHART_COLUMN,
                            event -> UI.getCurrent().navigate(ComplaintRoutes.FIGURES)));
        }
        if (actor.has(Role.STATION)) {
            header.actions(
                    Buttons.primary(
                            services.text("start.verb"),
                            Icon.PLUS,
                            event -> UI.getCurrent().navigate(ComplaintRoutes.NEW)));
        }
        add(header, bulks, filters, content, more);
    }

    @Override
    public String getPageTitle() {
        return services.messages().pageTitle(services.text("menu"));
    }

    private Actor actor() {
        return services.currentActor().get();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = ComplaintRoutes.filter(event.getLocation().getQueryParameters());
        filters.removeAll();
        filters.add(filterBar());
        reload(PORTION);
    }

    @Override
    public void minutePassed() {
        reload(Math.max(PORTION, lines.size()));
    }

    private FilterBar filterBar() {
        return new FilterBar(services.messages(), () -> go(ComplaintFilter.of(filter.shelf())))
                .select(
                        services.text("filter.kind"),
                        List.of(ComplaintKind.values()),
                        kind -> services.messages().text("complaints.kind." + kind.code()),
                        filter.kind().orElse(null),
                        kind ->
                                go(
                                        new ComplaintFilter(
                                                filter.shelf(),
                                                Optional.ofNullable(kind),
                                                filter.unit())));
    }

    private void go(ComplaintFilter next) {
        if (!next.equals(filter)) {
            UI.getCurrent().navigate(ComplaintRoutes.COMPLAINTS, ComplaintRoutes.query(next));
        }
    }

    private void reload(int atLeast) {
        lines.clear();
        load(atLeast);
        bulks.removeAll();
        BulksCard under = new BulksCard(services);
        if (under.any()) {
            bulks.add(under);
        }
        show();
    }

    private void append() {
        load(PORTION);
        show();
    }

    private void load(int limit) {
        int wanted = Math.min(limit, Complaints.MOST - 1);
        Optional<ComplaintLine> after =
                lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
        List<ComplaintLine> page = services.complaints().page(filter, after, wanted + 1, actor());
        lines.addAll(page.subList(0, Math.min(wanted, page.size())));
        more.setVisible(page.size() > wanted);
    }

    private void show() {
        content.removeAll();
        Card card = Card.tabbed(tabs()).flush();
        if (lines.isEmpty()) {
            card.put(
                    filter.shelf() == Shelf.LATE
                            ? EmptyState.allDone(
                                    services.text("none-late"), services.text("none-late.next"))
                            : EmptyState.nothingYet(
                                    Icon.MESSAGE_SQUARE_WARNING,
                                    services.text("none"),
                                    services.text("none.next")));
        } else {
            card.put(lines.stream().map(this::line).toArray(Component[]::new));
        }
        content.add(card);
    }

    private LinkTabs tabs() {
        Map<Shelf, Integer> counts = services.complaints().counts(filter, actor());
        return LinkTabs.of(
                services.text("tabs"),
                Arrays.stream(Shelf.values()).map(each -> tab(each, counts.get(each))).toList(),
                services.messages());
    }

    private LinkTabs.Link tab(Shelf shelf, int count) {
        ComplaintFilter there = new ComplaintFilter(shelf, filter.kind(), filter.unit());
        return new LinkTabs.Link(
                services.text("shelf." + shelf.code()),
                ComplaintRoutes.list(there),
                shelf == filter.shelf(),
                java.util.OptionalLong.of(count),
                shelf == Shelf.LATE && count > 0 ? Tone.LATE : Tone.PLAIN);
    }

    private Component line(ComplaintLine complaint) {
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

    private Component when(ComplaintLine complaint) {
        return complaint.state().open()
                ? TimeBadge.of(
                        Due.at(complaint.at()), services.clock().instant(), services.messages())
                : TimeBadge.done(
                        services.messages().formats().date(complaint.at()),
                        complaint.at(),
                        services.messages());
    }
}
