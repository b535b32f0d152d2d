package vn.tram.ruleset.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tram.ruleset.PriorityGroup;
import vn.tram.ruleset.PriorityGroups;
import vn.tram.ruleset.PriorityLetter;
import vn.tram.shell.Language;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.EmptyState;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Texts;

/** The sixteen groups in their order, and the letters of older lists with what they stand for. */
class GroupsPart extends Div {

    private final transient Messages messages;

    GroupsPart(LocalDate day, PriorityGroups groups, Messages messages) {
        this.messages = messages;
        add(Arrange.stack(codes(groups.inForce(day)), letters(groups.letters(day))));
    }

    private Card codes(List<PriorityGroup> codes) {
        Card card = new Card(t("codes"));
        if (codes.isEmpty()) {
            return card.put(EmptyState.nothingFound(t("none"), t("none.next")));
        }
        Grid<PriorityGroup> grid = Grids.dense(PriorityGroup.class);
        Grids.number(grid.addColumn(PriorityGroup::code).setHeader(t("column.code")));
        grid.addComponentColumn(group -> Texts.wrapping(name(group.nameVi(), group.nameEn())))
                .setHeader(t("column.name"))
                .setFlexGrow(5);
        grid.addComponentColumn(group -> Texts.wrapping(group.source()))
                .setHeader(t("column.source"))
                .setFlexGrow(2);
        grid.setItems(codes);
        grid.setAllRowsVisible(true);
        return card.flush().put(grid);
    }

    private Card letters(List<PriorityLetter> letters) {
        Card card = new Card(t("letters"));
        if (letters.isEmpty()) {
            return card.put(EmptyState.nothingFound(t("none"), t("none.next")));
        }
        Grid<PriorityLetter> grid = Grids.dense(PriorityLetter.class);
        grid.addColumn(letter -> letter.token().toUpperCase(Locale.ROOT))
                .setHeader(t("column.letter"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addComponentColumn(letter -> Texts.wrapping(name(letter.nameVi(), letter.nameEn())))
                .setHeader(t("column.name"))
                .setFlexGrow(5);
        grid.addColumn(letter -> letter.codes().toString())
                .setHeader(t("column.stands-for"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.setItems(letters);
        grid.setAllRowsVisible(true);
        return card.flush().put(grid).foot(Texts.quiet(t("letters.note")));
    }

    private static String name(String vietnamese, String english) {
        return Language.current() == Language.VI ? vietnamese : english;
    }

    private String t(String key) {
        return messages.text("rules.groups." + key);
    }
}
