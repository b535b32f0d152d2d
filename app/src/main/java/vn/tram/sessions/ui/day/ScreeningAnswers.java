package vn.tram.sessions.ui.day;

import com.vaadin.flow.component.Component;
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
import vn.tram.processes.sessions.ScreeningOutcome.Outcome;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.sessions.ScreeningView;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;

/** The questions of the form; every answer is stored at once. */
class ScreeningAnswers extends Card {

    private final transient ScreeningSheet sheet;
    private final transient DayServices services;
    private final transient Map<String, Div> rows = new LinkedHashMap<>();

    ScreeningAnswers(ScreeningSheet sheet, DayServices services) {
        super(services.text("screening.title"));
        this.sheet = sheet;
        this.services = services;
        ScreeningView view = sheet.view();
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
    }

    /** The row of a question; empty for what is no question. */
    Optional<Component> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    private void draw(String code) {
        Div row = rows.get(code);
        row.removeAll();
        Item item = sheet.view().questionnaire().item(code).orElseThrow();
        Optional<AnswerText> answer = Optional.ofNullable(sheet.view().draft().answers().get(code));
        boolean yes = answer.map(AnswerText::yes).orElse(false);
        Optional<Outcome> effect = Optional.ofNullable(sheet.view().effects().get(code));
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
            sheet.view().faults().stream()
                    .filter(fault -> fault.about().equals(code))
                    .forEach(fault -> row.add(fault(fault)));
        }
    }

    /** As the form numbers it; where it prints a line for each stage, the question they share. */
    private String question(Item item) {
        Item.Line line = item.lines().get(0);
        String number = line.number();
        String words = ScreeningSheet.in(line.wording());
        if (item.lines().size() > 1 && item.details().contains(Detail.WEEKS)) {
            number = number.replaceAll("[a-z]$", "");
            words = services.text("question.pregnancy");
        }
        return number.isEmpty() ? words : number + ". " + words;
    }

    /** Whether the version lets a 'yes' matter. */
    private boolean counts(String code) {
        return sheet.view().effects().get(code) != Outcome.ELIGIBLE;
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
        sheet.keepOnDevice(field, code + "." + kind);
        field.addValueChangeListener(event -> changed.accept(event.getValue().strip()));
        return field;
    }

    private Component fault(ScreeningFault fault) {
        return DayParts.div(
                "err",
                Icon.CIRCLE_ALERT.create(),
                new Span(services.text("fault." + fault.kind().name())));
    }

    private void answer(String code, UnaryOperator<AnswerText> change) {
        Map<String, AnswerText> answers = new HashMap<>(sheet.view().draft().answers());
        answers.put(code, change.apply(answers.getOrDefault(code, AnswerText.NO)));
        sheet.store(
                new ScreeningDraft(
                        answers, sheet.view().draft().signs(), sheet.view().draft().history()));
        draw(code);
    }
}
