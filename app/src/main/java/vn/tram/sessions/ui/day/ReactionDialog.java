package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Note;
import vn.tram.sessions.DayObservation.Observed;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Reaction;
import vn.tram.shell.kit.FormDialog;

/** Writes down what is seen, or hands over into care. */
class ReactionDialog {

    private static final int WORDS = 1_000;

    private final DayFrame frame;
    private final DayServices services;
    private final SubjectView person;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final CheckboxGroup<Sign> signs = new CheckboxGroup<>();
    private final TextField words = new TextField();

    /** What to do about somebody. */
    private enum Way {
        COMMON,
        SERIOUS,
        RELEASE,
        CARE
    }

    ReactionDialog(Observed observed, DayFrame frame) {
        this.frame = frame;
        this.services = frame.services();
        this.person = observed.subject();
        boolean serious = person.reaction().filter(Reaction.SERIOUS::equals).isPresent();
        EnumSet<Way> ways = EnumSet.allOf(Way.class);
        if (serious || observed.minutesLeft() > 0) {
            ways.remove(Way.RELEASE);
        }
        way.setItems(ways);
        way.setItemLabelGenerator(each -> services.text("reaction." + each.name()));
        way.addClassName("ways");
        way.setValue(serious ? Way.CARE : Way.COMMON);
        signs.setLabel(services.text("reaction.signs"));
        signs.setItems(Sign.values());
        signs.setItemLabelGenerator(sign -> services.text("sign." + sign.name()));
        signs.addClassName("signs");
        words.setLabel(services.text("reaction.words"));
        words.setMaxLength(WORDS);
        words.setWidthFull();
        words.getElement().setAttribute("data-keep", person.id().value() + ".reaction");
        signs.addValueChangeListener(event -> followDanger(event.getValue()));
        way.addValueChangeListener(
                event ->
                        signs.setVisible(
                                event.getValue() == Way.COMMON || event.getValue() == Way.SERIOUS));
    }

    /** A sign of danger is proposed as serious; who looks at the person decides. */
    private void followDanger(Set<Sign> chosen) {
        if (way.getValue() == Way.COMMON && chosen.stream().anyMatch(Sign::danger)) {
            way.setValue(Way.SERIOUS);
        }
    }

    ReactionDialog serious() {
        way.setValue(Way.SERIOUS);
        return this;
    }

    void open() {
        FormDialog dialog =
                FormDialog.of(
                        services.text("reaction.title", DayWords.called(person)),
                        services.text("reaction.what"),
                        services.text("reaction.do"),
                        services.messages());
        dialog.setWidth("640px");
        dialog.fields(before(), way, signs, words)
                .at(words, refusal -> refusal.code().equals("day.note-empty"))
                .does(this::act)
                .then(
                        () -> {
                            frame.saved();
                            frame.forget(person);
                            frame.redraw();
                        });
        dialog.addClassName("tablet");
        dialog.open();
    }

    /** What was written down so far. */
    private Div before() {
        Div before = DayParts.div("stack x");
        for (Note note : services.observation().notes(person.id(), services.actor())) {
            String said =
                    note.signs().stream()
                            .map(sign -> services.text("sign." + sign.name()))
                            .collect(Collectors.joining(", "));
            before.add(
                    new Span(
                            services.text(
                                    "reaction.note",
                                    services.messages().formats().time(note.at()),
                                    note.by(),
                                    said + (note.words().isEmpty() ? "" : " " + note.words()))));
        }
        return before;
    }

    private Outcome<?> act() {
        return switch (way.getValue()) {
            case COMMON -> note(Kind.COMMON);
            case SERIOUS -> note(Kind.SERIOUS);
            case RELEASE ->
                    services.observation().release(frame.command(person), true, services.actor());
            case CARE ->
                    services.observation()
                            .intoCare(frame.command(person), words.getValue(), services.actor());
        };
    }

    private Outcome<?> note(Kind kind) {
        return services.observation()
                .note(
                        frame.command(person),
                        kind,
                        signs.getValue(),
                        words.getValue(),
                        services.actor());
    }

    /** Chooses whose serious reaction is to be reported. */
    static void choose(List<Observed> people, DayFrame frame) {
        DayServices services = frame.services();
        ComboBox<Observed> who = new ComboBox<>(services.text("serious.who"));
        who.setItems(people);
        who.setItemLabelGenerator(each -> DayWords.called(each.subject()));
        who.setWidthFull();
        FormDialog dialog =
                FormDialog.of(
                        services.text("serious.title"),
                        services.text("serious.what"),
                        services.text("serious.do"),
                        services.messages());
        dialog.fields(who)
                .complete(
                        () -> {
                            who.setInvalid(who.getValue() == null);
                            who.setErrorMessage(services.text("serious.missing"));
                            return who.getValue() != null;
                        })
                .then(() -> new ReactionDialog(who.getValue(), frame).serious().open());
        dialog.addClassName("tablet");
        dialog.open();
    }
}
