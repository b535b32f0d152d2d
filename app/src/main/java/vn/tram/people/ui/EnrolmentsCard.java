package vn.tram.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.tram.people.PersonView.Enrolled;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;

/** In which campaigns a person is enrolled, and by which list. */
class EnrolmentsCard extends Card {

    private final transient Messages messages;

    EnrolmentsCard(List<Enrolled> enrolments, Messages messages) {
        super(messages.text("person.enrolments"));
        this.messages = messages;
        if (enrolments.isEmpty()) {
            put(EmptyState.nothingYet(Icon.CLIPBOARD_LIST, t("none"), t("none.next")));
            return;
        }
        Grid<Enrolled> grid = Grids.dense(Enrolled.class);
        grid.addComponentColumn(each -> TwoLines.of(each.campaignName(), each.roundName()))
                .setHeader(t("campaign"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::list).setHeader(t("list")).setAutoWidth(true).setFlexGrow(0);
        Grids.number(grid.addColumn(Enrolled::bestGroup).setHeader(t("group")));
        grid.addComponentColumn(this::state)
                .setHeader(t("state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(enrolments);
        grid.setAllRowsVisible(true);
        flush().put(grid);
    }

    private Component list(Enrolled each) {
        Span day = new Span(messages.formats().date(each.enrolledAt()));
        day.addClassNames("m3", "s");
        return new Div(new Div(new Anchor("lists/" + each.listCode(), each.listCode())), day);
    }

    private Component state(Enrolled each) {
        return each.live()
                ? StatusChip.of(Tone.DONE, Icon.CHECK, t("live"))
                : StatusChip.of(Tone.PLAIN, Icon.HISTORY, t("ended"));
    }

    private String t(String key) {
        return messages.text("person.enrolments." + key);
    }
}
