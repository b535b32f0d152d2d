package vn.tram.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tram.people.PersonHit;
import vn.tram.people.PersonHits;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.ListKeys;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;

/** The people a search found, best first, each with why it matched. */
class HitsCard extends Card {

    private final transient Messages messages;

    HitsCard(PersonHits hits, Messages messages) {
        super(title(hits, messages));
        this.messages = messages;
        Grid<PersonHit> grid = grid();
        grid.setItems(hits.hits());
        flush().put(grid);
        if (hits.more()) {
            put(narrower(hits));
        }
        ListKeys keys =
                ListKeys.on(grid, messages)
                        .arrowsSelect(grid, t("keys.choose"))
                        .enter(
                                t("keys.open"),
                                () ->
                                        grid.asSingleSelect()
                                                .getOptionalValue()
                                                .ifPresent(this::open));
        foot(keys.hints());
    }

    private static String title(PersonHits hits, Messages messages) {
        int count = hits.hits().size();
        return messages.text(hits.more() ? "search.found-more" : "search.found", count);
    }

    private Grid<PersonHit> grid() {
        Grid<PersonHit> grid = Grids.dense(PersonHit.class);
        grid.addComponentColumn(this::name).setHeader(t("column.name")).setFlexGrow(3);
        grid.addColumn(PersonHit::birthDate)
                .setHeader(t("column.born"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(hit -> messages.text("people.sex." + hit.sex()))
                .setHeader(t("column.sex"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(hit -> TwoLines.of(hit.idNumber(), hit.phone()))
                .setHeader(t("column.numbers"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(hit -> Texts.wrapping(place(hit)))
                .setHeader(t("column.place"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::why).setHeader(t("column.why")).setFlexGrow(3);
        grid.setAllRowsVisible(true);
        grid.addItemDoubleClickListener(event -> open(event.getItem()));
        return grid;
    }

    private Component name(PersonHit hit) {
        if (!hit.mayOpen()) {
            return TwoLines.of(hit.name(), messages.text("people.elsewhere"));
        }
        Anchor name = new Anchor(PeopleRoutes.person(hit.id()), hit.name());
        return hit.dead() ? new Div(name, new Span(" "), DeathChip.of(messages)) : name;
    }

    private static String place(PersonHit hit) {
        return Arrays.asList(hit.hamlet(), hit.communeName()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Component why(PersonHit hit) {
        return Arrange.chips(
                hit.why().stream()
                        .map(code -> messages.text("people.why." + code))
                        .map(words -> StatusChip.of(Tone.INFO, Icon.CHECK, words))
                        .toArray(Component[]::new));
    }

    private Component narrower(PersonHits hits) {
        String words =
                hits.hints().stream()
                        .sorted()
                        .map(hint -> messages.text("people.hint." + hint.code()))
                        .collect(Collectors.joining(". "));
        return Banner.of(Tone.INFO, Icon.FILTER, words.isEmpty() ? t("more") : words);
    }

    private void open(PersonHit hit) {
        if (hit.mayOpen()) {
            UI.getCurrent().navigate(PeopleRoutes.person(hit.id()));
        }
    }

    private String t(String key) {
        return messages.text("search." + key);
    }
}
