package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import vn.tram.certificates.WaitingIdentities.Waiting;
import vn.tram.people.Identities.Settled;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.shell.kit.Grids;
import vn.tram.shell.kit.ReasonLine;
import vn.tram.shell.kit.Tone;
import vn.tram.shell.kit.TwoLines;

/** Rows of people to choose from; those who could not be verified have the reason below them. */
class IdentitiesTable extends Div {

    private final transient IdentityWords words;
    private final Grid<Waiting> grid = Grids.dense(Waiting.class);
    private final transient List<Waiting> people = new ArrayList<>();
    private final transient Map<PersonId, PeopleRefusal> refused = new HashMap<>();

    /**
     * @param chosen is told how many are chosen, after each change
     */
    IdentitiesTable(IdentityWords words, IntConsumer chosen) {
        this.words = words;
        addClassName("row-table");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(Waiting::comparable);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addSelectionListener(event -> chosen.accept(event.getAllSelectedItems().size()));
        grid.setPartNameGenerator(
                one ->
                        refused.containsKey(one.person())
                                ? Grids.BAD
                                : one.comparable() ? null : Grids.WARN);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::why));
        grid.setDetailsVisibleOnClick(false);
        columns();
        add(grid);
    }

    private void columns() {
        grid.addComponentColumn(this::who).setHeader(words.text("column.name")).setFlexGrow(3);
        grid.addComponentColumn(one -> TwoLines.of(words.number(one), words.kind(one)))
                .setHeader(words.text("column.number"))
                .setWidth("7.5rem")
                .setFlexGrow(2);
        Grids.number(grid.addColumn(Waiting::doses).setHeader(words.text("column.doses")))
                .setAutoWidth(false)
                .setWidth("4rem");
    }

    private Component who(Waiting one) {
        return TwoLines.of(one.name(), words.born(one));
    }

    private Component why(Waiting one) {
        PeopleRefusal refusal = refused.get(one.person());
        Anchor page = new Anchor(IdentityWords.page(one.person()), words.text("open-person"));
        return refusal == null
                ? ReasonLine.of(Tone.TODAY, words.text("needs-number"), page)
                : ReasonLine.of(Tone.LATE, words.refusal(refusal), page);
    }

    /** All who can be verified here; those without a number are verified one by one. */
    void chooseAll() {
        grid.asMultiSelect().select(people.stream().filter(Waiting::comparable).toList());
    }

    int comparable() {
        return (int) people.stream().filter(Waiting::comparable).count();
    }

    void clear() {
        people.clear();
        refused.clear();
        show();
    }

    void append(List<Waiting> page) {
        people.addAll(page);
        show();
    }

    /** Whoever is verified leaves the table. */
    void settled(List<Settled> settled) {
        settled.forEach(
                each ->
                        each.refusal()
                                .ifPresentOrElse(
                                        why -> refused.put(each.person(), why),
                                        () ->
                                                people.removeIf(
                                                        one ->
                                                                one.person()
                                                                        .equals(each.person()))));
        grid.deselectAll();
        show();
    }

    private void show() {
        grid.setItems(List.copyOf(people));
        people.forEach(
                one ->
                        grid.setDetailsVisible(
                                one, !one.comparable() || refused.containsKey(one.person())));
    }

    int rows() {
        return people.size();
    }

    Set<Waiting> chosen() {
        return grid.getSelectedItems();
    }

    /** From which the next page goes on. */
    Optional<Waiting> last() {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(people.size() - 1));
    }

    void focus() {
        grid.focus();
    }
}
