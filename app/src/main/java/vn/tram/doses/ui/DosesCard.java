package vn.tram.doses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.tram.doses.CourseView;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.ui.PersonDoses.Sources;
import vn.tram.people.PersonView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;
import vn.tram.staff.Actor;

/** What a person was given, how far the course is, and what comes next. */
class DosesCard extends Card {

    static final String DISEASE = "COVID-19";

    private final transient Sources sources;
    private final transient Messages messages;
    private final transient PastDoseActs acts;
    private final boolean station;

    DosesCard(PersonView person, Sources sources, Actor reader, Runnable reload) {
        super(sources.messages().text("doses.card"));
        this.sources = sources;
        this.messages = sources.messages();
        this.acts = new PastDoseActs(person.id(), sources, reader, reload);
        this.station = sources.past().mayEnter(person.commune(), reader);
        addClassName("doses-card");
        if (station) {
            aside(
                    Buttons.small(
                            Buttons.secondary(
                                    t("past"),
                                    Icon.PLUS,
                                    event ->
                                            new PastDoseDialog(sources, person.id(), reload)
                                                    .ask())));
        }
        List<DoseView> doses = sources.doses().ofPerson(person.id(), true);
        CourseView course = sources.doses().course(person.id(), DISEASE);
        if (doses.isEmpty()) {
            put(EmptyState.nothingYet(Icon.SYRINGE, t("none"), t("none.next")));
        } else {
            flush().put(grid(doses));
        }
        NextDoseLines next = new NextDoseLines(person, course, sources);
        if (course.basic() > 0) {
            next.addComponentAsFirst(Arrange.chips(state(course)));
        }
        StopLines stops = new StopLines(person, DISEASE, sources, reader, reload);
        if (stops.empty()) {
            foot(next);
        } else {
            foot(Arrange.stack(next, stops));
        }
    }

    private Grid<DoseView> grid(List<DoseView> doses) {
        Grid<DoseView> grid = Grids.dense(DoseView.class);
        grid.addColumn(dose -> messages.formats().date(dose.givenOn()))
                .setHeader(t("column.date"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(
                        dose ->
                                TwoLines.of(
                                        sources.words().dose(dose.category(), dose.ordinal()),
                                        messages.text("doses.number", dose.number())))
                .setHeader(t("column.dose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(
                        dose ->
                                TwoLines.of(
                                        sources.words().product(dose.product()),
                                        dose.lotNumber()
                                                .map(lot -> messages.text("doses.lot", lot))
                                                .orElse("")))
                .setHeader(t("column.product"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::whereAndWho)
                .setHeader(t("column.place"))
                .setWidth("120px")
                .setFlexGrow(2);
        grid.addComponentColumn(this::marks)
                .setHeader(t("column.marks"))
                .setWidth("175px")
                .setFlexGrow(1);
        grid.setItems(doses);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component whereAndWho(DoseView dose) {
        TwoLines lines = TwoLines.of(place(dose), dose.injectorName());
        dose.session()
                .flatMap(session -> sources.sessions().of(session, sources.current().get()))
                .map(
                        page ->
                                new Anchor(
                                        page.address(),
                                        messages.text("doses.session", page.code())))
                .ifPresent(lines::add);
        return lines;
    }

    private String place(DoseView dose) {
        return dose.facility()
                .flatMap(id -> sources.facilities().byId(id))
                .map(facility -> facility.name())
                .or(dose::placeText)
                .orElse("");
    }

    private Component marks(DoseView dose) {
        List<Component> chips = new ArrayList<>();
        if (dose.voided()) {
            chips.add(StatusChip.of(Tone.PLAIN, Icon.CIRCLE_X, t("mark.void")));
        } else {
            dose.intervalDays()
                    .ifPresent(
                            days ->
                                    chips.add(
                                            dose.intervalShort()
                                                    ? StatusChip.of(
                                                            Tone.LATE,
                                                            Icon.TRIANGLE_ALERT,
                                                            messages.text("doses.mark.short", days))
                                                    : new Span(
                                                            messages.text(
                                                                    "doses.mark.days", days))));
        }
        if (dose.source() != DoseSource.LIVE) {
            chips.add(StatusChip.of(Tone.PLAIN, Icon.HISTORY, t("source." + dose.source().name())));
        }
        if (station) {
            chips.addAll(acts.of(dose));
        }
        return Arrange.lines(chips.toArray(Component[]::new));
    }

    private Component state(CourseView course) {
        return course.fullyDosed()
                ? StatusChip.of(
                        Tone.DONE,
                        Icon.CHECK,
                        messages.text("doses.state.full", course.basic(), course.basicRequired()))
                : StatusChip.of(
                        Tone.WAIT,
                        Icon.HOURGLASS,
                        messages.text("doses.state.part", course.basic(), course.basicRequired()));
    }

    private String t(String key) {
        return messages.text("doses." + key);
    }
}
