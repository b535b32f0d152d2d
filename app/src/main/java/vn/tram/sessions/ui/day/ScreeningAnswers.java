package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tram.forms.screening.Item;
import vn.tram.forms.screening.Item.Detail;
import vn.tram.forms.screening.ScreeningFault;
import vn.tram.forms.screening.VitalSign;
import vn.tram.forms.screening.Wording;
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningDraft.History;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SubjectView;
import vn.tram.shell.Language;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;

/** The questions of the form and what must be measured; every change goes to the keeper at once. */
class ScreeningAnswers extends Card {

    private static final int SHORT = 6;

    private final transient SubjectView person;
    private final transient Keeper keeper;
    private final transient DayServices services;
    private final transient Map<String, Div> rows = new LinkedHashMap<>();
    private final Card signs;
    private final Div signFields = DayParts.div("vit");
    private final Div otherFields = DayParts.div("vit");
    private transient ScreeningView view;

    /** Stores answers and says what follows from them; empty when they were not stored. */
    interface Keeper {
        Optional<ScreeningView> keep(ScreeningDraft draft);
    }

    ScreeningAnswers(SubjectView person, ScreeningView view, Keeper keeper, DayServices services) {
        super(services.text("screening.title"));
        this.person = person;
        this.view = view;
        this.keeper = keeper;
        this.services = services;
        signs = new Card(services.text("signs.title"));
        Details more = new Details(services.text("history.more"), new Div(history(), otherFields));
        more.addClassName("more-signs");
        signs.put(signFields, more);
        fill().flush();
        aside(
                DayParts.span(
                        "m2",
                        services.text(
                                view.questionnaire().forChildren()
                                        ? "screening.form.child"
                                        : "screening.form.adult",
                                view.questions().size())));
        for (String code : view.questions()) {
            Div row = DayParts.div("question");
            rows.put(code, row);
            put(row);
            draw(code);
        }
        drawSigns();
    }

    Component signs() {
        return signs;
    }

    void showFirstGap(ScreeningView now) {
        String first = now.faults().get(0).about();
        Div row = rows.get(first);
        Component place = row == null ? signFields : row;
        place.getElement()
                .executeJs(
                        "this.scrollIntoView({block: 'center'});"
                                + " const f = this.querySelector('button, vaadin-text-field'); if (f) f.focus();");
    }

    private void draw(String code) {
        Div row = rows.get(code);
        row.removeAll();
        Item item = view.questionnaire().item(code).orElseThrow();
        Optional<AnswerText> answer = Optional.ofNullable(view.draft().answers().get(code));
        boolean yes = answer.map(AnswerText::yes).orElse(false);
        Optional<Outcome> effect = Optional.ofNullable(view.effects().get(code));
        boolean stops = yes && effect.map(Outcome::stops).orElse(false);
        Div words = new Div();
        words.add(new Span(question(item)));
        Div ask = DayParts.div("sq", words, choice(code, answer, stops, counts(code)));
        boolean counts = counts(code);
        if (yes && counts) {
            ask.addClassName(stops ? "hit" : "cau");
            row.setClassName("question " + (stops ? "hit" : "cau"));
        } else {
            row.setClassName("question");
        }
        row.add(ask);
        if (yes && !item.details().isEmpty()) {
            row.add(details(item, answer.orElseThrow()));
        }
        if (answer.isPresent()) {
            view.faults().stream()
                    .filter(fault -> fault.about().equals(code))
                    .forEach(fault -> row.add(fault(fault)));
        }
    }

    /** As the form numbers it; where it prints a line for each stage, the question they share. */
    private String question(Item item) {
        Item.Line line = item.lines().get(0);
        String number = line.number();
        String words = in(line.wording());
        if (item.lines().size() > 1 && item.details().contains(Detail.WEEKS)) {
            number = number.replaceAll("[a-z]$", "");
            words = services.text("question.pregnancy");
        }
        return number.isEmpty() ? words : number + ". " + words;
    }

    private static String in(Wording wording) {
        return Language.current() == Language.VI ? wording.vi() : wording.en();
    }

    /** Whether the version lets a 'yes' matter. */
    private boolean counts(String code) {
        return view.effects().get(code) != Outcome.ELIGIBLE;
    }

    private Component choice(
            String code, Optional<AnswerText> answer, boolean stops, boolean counts) {
        Div choice = DayParts.div("seg");
        choice.getElement().setAttribute("role", "group");
        boolean no = answer.filter(given -> !given.yes()).isPresent();
        boolean yes = answer.filter(AnswerText::yes).isPresent();
        choice.add(
                half(services.text("no"), no ? "no" : "", Icon.CHECK, no, code, false),
                half(
                        services.text("yes"),
                        yes ? tone(stops, counts) : "",
                        stops ? Icon.CIRCLE_X : counts ? Icon.TRIANGLE_ALERT : Icon.CHECK,
                        yes,
                        code,
                        true));
        return choice;
    }

    private static String tone(boolean stops, boolean counts) {
        return stops ? "yes" : counts ? "cau" : "no";
    }

    private NativeButton half(
            String words, String tone, Icon icon, boolean pressed, String code, boolean yes) {
        NativeButton half = new NativeButton();
        if (!tone.isEmpty()) {
            half.addClassName(tone);
            half.add(icon.create());
        }
        half.add(new Span(words));
        half.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        half.addClickListener(
                event ->
                        answer(
                                code,
                                before ->
                                        new AnswerText(
                                                yes,
                                                before.grade(),
                                                before.weeks(),
                                                before.words())));
        return half;
    }

    private Component details(Item item, AnswerText answer) {
        Div details = DayParts.div("row details");
        String code = item.code();
        if (item.details().contains(Detail.GRADE)) {
            details.add(
                    field(
                            code,
                            "grade",
                            answer.grade(),
                            "short",
                            text -> change(code, answer, text, null, null)));
        }
        if (item.details().contains(Detail.WEEKS)) {
            details.add(
                    field(
                            code,
                            "weeks",
                            answer.weeks(),
                            "short",
                            text -> change(code, answer, null, text, null)));
        }
        if (item.details().contains(Detail.WHICH_VACCINE)) {
            details.add(
                    field(
                            code,
                            "which",
                            answer.words(),
                            "grow",
                            text -> change(code, answer, null, null, text)));
        } else if (item.details().contains(Detail.WORDS)) {
            details.add(
                    field(
                            code,
                            "words",
                            answer.words(),
                            "grow",
                            text -> change(code, answer, null, null, text)));
        }
        return details;
    }

    private void change(String code, AnswerText was, String grade, String weeks, String words) {
        answer(
                code,
                before ->
                        new AnswerText(
                                true,
                                grade == null ? before.grade() : grade,
                                weeks == null ? before.weeks() : weeks,
                                words == null ? before.words() : words));
    }

    private TextField field(
            String code,
            String kind,
            String value,
            String width,
            java.util.function.Consumer<String> changed) {
        TextField field = new TextField();
        field.setAriaLabel(services.text("detail." + kind));
        field.setPlaceholder(services.text("detail." + kind));
        field.setValue(value);
        field.setMaxLength(ScreeningDraft.LONGEST);
        field.addClassName(width);
        keepOnDevice(field, code + "." + kind);
        field.addValueChangeListener(event -> changed.accept(event.getValue().strip()));
        return field;
    }

    private void keepOnDevice(TextField field, String name) {
        field.getElement().setAttribute("data-keep", person.id().value() + "." + name);
    }

    private Component fault(ScreeningFault fault) {
        return DayParts.div(
                "err",
                Icon.CIRCLE_ALERT.create(),
                new Span(services.text("fault." + fault.kind().name())));
    }

    private void answer(String code, UnaryOperator<AnswerText> change) {
        Map<String, AnswerText> answers = new HashMap<>(view.draft().answers());
        answers.put(code, change.apply(answers.getOrDefault(code, AnswerText.NO)));
        store(new ScreeningDraft(answers, view.draft().signs(), view.draft().history()));
        draw(code);
    }

    private void store(ScreeningDraft draft) {
        keeper.keep(draft).ifPresent(kept -> view = kept);
    }

    private void drawSigns() {
        signFields.removeAll();
        otherFields.removeAll();
        for (VitalSign sign : VitalSign.values()) {
            boolean needed = view.measured().contains(sign);
            boolean known =
                    view.questionnaire().vitalSigns().stream()
                            .anyMatch(rule -> rule.sign() == sign);
            boolean typed = !view.draft().signs().getOrDefault(sign.code(), "").isEmpty();
            if (known) {
                (needed || typed ? signFields : otherFields).add(sign(sign, needed));
            }
        }
    }

    private TextField sign(VitalSign sign, boolean needed) {
        TextField field = new TextField(in(sign.label()) + (needed ? " *" : ""));
        field.setSuffixComponent(DayParts.span("m3", sign.unit()));
        field.setMaxLength(SHORT);
        field.getElement().setProperty("inputmode", "decimal");
        field.setValue(view.draft().signs().getOrDefault(sign.code(), ""));
        keepOnDevice(field, sign.code());
        mark(field, sign);
        field.addValueChangeListener(
                event -> {
                    Map<String, String> signs = new HashMap<>(view.draft().signs());
                    signs.put(sign.code(), event.getValue().strip());
                    store(
                            new ScreeningDraft(
                                    view.draft().answers(), signs, view.draft().history()));
                    mark(field, sign);
                });
        return field;
    }

    private void mark(TextField field, VitalSign sign) {
        Optional<ScreeningFault> fault =
                field.getValue().isBlank()
                        ? Optional.empty()
                        : view.faults().stream()
                                .filter(each -> each.about().equals(sign.code()))
                                .findFirst();
        field.setInvalid(fault.isPresent());
        field.setErrorMessage(
                fault.map(
                                each ->
                                        services.text(
                                                "fault." + each.kind().name() + ".sign",
                                                sign.lowest(),
                                                sign.highest()))
                        .orElse(""));
    }

    /** What decides which measurements are due. */
    private Component history() {
        Div history = DayParts.div("stack x history");
        history.add(
                DayParts.span("s m2", services.text("history")),
                box(
                        "pressure",
                        h -> h.pressure(),
                        (h, on) ->
                                new History(
                                        on,
                                        h.heartDisease(),
                                        h.heartFailure(),
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "heart-disease",
                        h -> h.heartDisease(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        on,
                                        h.heartFailure(),
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "heart-failure",
                        h -> h.heartFailure(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        h.heartDisease(),
                                        on,
                                        h.breath(),
                                        h.usualSystolic())),
                box(
                        "breath",
                        h -> h.breath(),
                        (h, on) ->
                                new History(
                                        h.pressure(),
                                        h.heartDisease(),
                                        h.heartFailure(),
                                        on,
                                        h.usualSystolic())));
        return history;
    }

    private Checkbox box(
            String key,
            java.util.function.Predicate<History> read,
            java.util.function.BiFunction<History, Boolean, History> change) {
        Checkbox box = new Checkbox(services.text("history." + key));
        box.setValue(read.test(view.draft().history()));
        box.addValueChangeListener(
                event -> {
                    store(
                            new ScreeningDraft(
                                    view.draft().answers(),
                                    view.draft().signs(),
                                    change.apply(view.draft().history(), event.getValue())));
                    drawSigns();
                });
        return box;
    }
}
