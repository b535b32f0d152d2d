package vn.tram.safety.surveillance.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tram.safety.surveillance.CaseFilter;
import vn.tram.safety.surveillance.CaseLine;
import vn.tram.safety.surveillance.LineList;
import vn.tram.shell.PageAddress;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.CurrentActor;

/** The line list with its filters; what is set stands in the address of the page. */
public class LineListPanel extends Div {

    private static final int PAGE = 50;

    private final transient LineList lines;
    private final transient CurrentActor current;
    private final transient SurveillanceWords words;
    private final transient CaseFilter filter;
    private final transient List<CaseLine> shown = new ArrayList<>();

    /** Makes the panel of an address. */
    @org.springframework.stereotype.Component
    public static class Maker {

        private final LineList lines;
        private final CurrentActor current;
        private final SurveillanceWords words;
        private final ReaderPlaces places;
        private final KeptFilters kept;

        Maker(
                LineList lines,
                CurrentActor current,
                SurveillanceWords words,
                ReaderPlaces places,
                KeptFilters kept) {
            this.lines = lines;
            this.current = current;
            this.words = words;
            this.places = places;
            this.kept = kept;
        }

        /** The list as the address narrows it. */
        public LineListPanel of(PageAddress address) {
            CaseFilter filter = CaseFilter.read(address.parameters());
            LineListPanel panel = new LineListPanel(lines, current, words, filter);
            panel.add(
                    new CaseFilterBar(filter, address, words, places),
                    kept.row(filter, address.path()),
                    panel.list());
            return panel;
        }
    }

    private LineListPanel(
            LineList lines, CurrentActor current, SurveillanceWords words, CaseFilter filter) {
        this.lines = lines;
        this.current = current;
        this.words = words;
        this.filter = filter;
        addClassName("stack");
    }

    private Card list() {
        shown.addAll(lines.page(filter, Optional.empty(), PAGE, current.get()));
        if (shown.isEmpty()) {
            return new Card()
                    .put(
                            filter.equals(CaseFilter.ALL)
                                    ? EmptyState.nothingYet(
                                            Icon.HEART_PULSE,
                                            words.event("empty"),
                                            words.event("empty.next"))
                                    : EmptyState.nothingFound(
                                            words.text("none"), words.text("none.next")));
        }
        Grid<CaseLine> grid = grid();
        Card card = new Card().flush().put(grid);
        card.foot(Texts.quiet(counted()));
        if (shown.size() == PAGE) {
            card.foot(
                    Buttons.quiet(
                            words.event("more"),
                            Icon.CHEVRON_DOWN,
                            click -> click.getSource().setVisible(more(grid))));
        }
        return card;
    }

    private boolean more(Grid<CaseLine> grid) {
        List<CaseLine> next =
                lines.page(filter, Optional.of(shown.get(shown.size() - 1)), PAGE, current.get());
        shown.addAll(next);
        grid.getDataProvider().refreshAll();
        return next.size() == PAGE;
    }

    private String counted() {
        int count = lines.count(filter, current.get());
        return count > LineList.COUNTED
                ? words.text("counted.more", LineList.COUNTED)
                : words.text("counted", count);
    }

    private Grid<CaseLine> grid() {
        Grid<CaseLine> grid = Grids.dense(CaseLine.class);
        grid.addComponentColumn(
                        line ->
                                Arrange.lines(
                                        new Anchor(
                                                SurveillanceTabs.LIST + "/" + line.code(),
                                                line.code()),
                                        Texts.quiet(words.title(line))))
                .setHeader(words.event("column.event"))
                .setFlexGrow(3);
        grid.addComponentColumn(words::severity)
                .setHeader(words.event("column.severity"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.addComponentColumn(
                        line ->
                                TwoLines.of(
                                        words.messages().formats().dateTime(line.eventAt()),
                                        line.sinceDose().map(words::since).orElse("")))
                .setHeader(words.text("column.onset"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(words::person)
                .setHeader(words.text("column.person"))
                .setWidth("105px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> TwoLines.of(line.facility(), words.lot(line)))
                .setHeader(words.text("column.place"))
                .setFlexGrow(2);
        grid.addColumn(line -> words.event("patient." + line.outcome().name()))
                .setHeader(words.text("filter.outcome"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addComponentColumn(words::state)
                .setHeader(words.event("column.state"))
                .setWidth("160px")
                .setFlexGrow(0);
        grid.setItems(shown);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
