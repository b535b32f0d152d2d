package vn.tram.lists.ui.casepage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListDuplicates.Decision;
import vn.tram.lists.ListDuplicates.Pair;
import vn.tram.lists.ListDuplicates.Side;
import vn.tram.lists.ListDuplicates.Strength;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.DiffField;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Two records beside each other, why they match, and what they are. */
class PairCard extends Div {

    private static final int SETTLED = 150;

    private final transient Pair pair;
    private final transient OpenCase open;
    private final transient CaseServices services;
    private boolean focus;

    PairCard(
            Pair pair,
            OpenCase open,
            CaseServices services,
            boolean deciding,
            BiConsumer<PairCard, Decision> decide,
            Consumer<PairCard> repair) {
        this.pair = pair;
        this.open = open;
        this.services = services;
        addClassName("pair");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        getElement().setAttribute("aria-label", pair.row().name() + ", " + pair.other().name());
        getElement().addEventListener("focusin", event -> focus = true);
        getElement().addEventListener("focusout", event -> focus = false);
        add(head(), columns());
        field("name", pair.row().name(), pair.other().name());
        field("birth", pair.row().birthDate(), pair.other().birthDate());
        field("sex", sex(pair.row()), sex(pair.other()));
        field("id", pair.row().idNumber(), pair.other().idNumber());
        field("phone", pair.row().phone(), pair.other().phone());
        field("hamlet", text(pair.row().hamlet()), text(pair.other().hamlet()));
        field("commune", commune(pair.row()), commune(pair.other()));
        add(pair.decision() == null ? buttons(deciding, decide, repair) : decided());
    }

    Pair pair() {
        return pair;
    }

    boolean hasFocus() {
        return focus;
    }

    boolean mayBe(Decision decision) {
        return pair.decision() == null && (decision == Decision.SAME || !sameNumber());
    }

    /** Two people never have one number: such a pair is repaired or one of the two left out. */
    private boolean sameNumber() {
        return pair.strength() == Strength.DETERMINISTIC;
    }

    void focusWhenShown() {
        focus = true;
        // the page settles its own focus first
        addAttachListener(
                event -> getElement().executeJs("setTimeout(() => this.focus(), $0)", SETTLED));
    }

    /** After a refusal: the buttons can be pressed again. */
    void ready() {
        getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .forEach(child -> child.setEnabled(true));
    }

    private Div head() {
        Tone tone = pair.strength() == Strength.WEAK ? Tone.TODAY : Tone.INFO;
        String reasons =
                pair.reasons().stream()
                        .map(reason -> services.text("match." + reason))
                        .collect(Collectors.joining(", "));
        Span why = new Span(services.text("pairs.why", reasons));
        why.addClassName("s");
        Div head =
                new Div(
                        StatusChip.of(
                                tone,
                                Icon.COPY,
                                services.text("strength." + pair.strength().name())),
                        why);
        head.addClassNames("row", "wrap", "pair-h");
        return head;
    }

    private Div columns() {
        Div columns = new Div(new Span(), origin(pair.row()), origin(pair.other()));
        columns.addClassNames("diff-f", "diff-h");
        return columns;
    }

    private Span origin(Side side) {
        String words =
                side.person()
                        ? services.text(
                                side.enrolled() ? "side.enrolled" : "side.person", side.origin())
                        : services.text("side.row", side.rowNumber());
        return new Span(words);
    }

    private void field(String name, String left, String right) {
        if (!left.isBlank() || !right.isBlank()) {
            add(DiffField.of(services.text("column." + name), shown(left), shown(right)));
        }
    }

    private String shown(String text) {
        return text.isBlank() ? services.text("nothing") : text;
    }

    private String sex(Side side) {
        return side.sex() == null ? "" : services.text("sex.letter." + side.sex());
    }

    private String commune(Side side) {
        return Optional.ofNullable(side.commune())
                .map(UnitCode::of)
                .flatMap(code -> services.units().at(code, open.list().eventDate()))
                .map(AdministrativeUnit::name)
                .orElseGet(() -> text(side.commune()));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private Component buttons(
            boolean deciding, BiConsumer<PairCard, Decision> decide, Consumer<PairCard> repair) {
        if (!deciding) {
            return foot(new Span(services.text("pairs.waits")));
        }
        Button same =
                Buttons.withKey(
                        Buttons.secondary(
                                services.text("pairs.same"),
                                event -> decide.accept(this, Decision.SAME)),
                        "1");
        same.setDisableOnClick(true);
        if (sameNumber()) {
            return foot(
                    same,
                    Buttons.barred(
                            services.text("pairs.same-number"), event -> repair.accept(this)),
                    after());
        }
        Button different =
                Buttons.withKey(
                        Buttons.secondary(
                                services.text("pairs.different"),
                                event -> decide.accept(this, Decision.DIFFERENT)),
                        "2");
        different.setDisableOnClick(true);
        return foot(same, different, after());
    }

    /** What pressing "one person" does, said before it is pressed. */
    private Span after() {
        String key = "pairs.after.row";
        if (pair.other().person()) {
            key = pair.other().enrolled() ? "pairs.after.enrolled" : "pairs.after.person";
        }
        Span words = new Span(services.text(key, pair.row().rowNumber()));
        words.addClassNames("s", "m2");
        return words;
    }

    private Component decided() {
        return foot(
                StatusChip.of(
                        Tone.DONE, Icon.CHECK, services.text("decided." + pair.decision().name())),
                new Span(services.text("decided.by", text(pair.decidedBy()))));
    }

    private static Div foot(Component... content) {
        Div foot = new Div(content);
        foot.addClassNames("row", "wrap", "pair-f");
        return foot;
    }
}
