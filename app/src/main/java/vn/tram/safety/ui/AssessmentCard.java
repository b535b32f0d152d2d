package vn.tram.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tram.kernel.Outcome;
import vn.tram.safety.CausalityAssessment;
import vn.tram.safety.CausalityAssessment.Given;
import vn.tram.safety.CausalityAssessment.NewAnswer;
import vn.tram.safety.EventView;
import vn.tram.safety.causality.Answer;
import vn.tram.safety.causality.Causality;
import vn.tram.safety.causality.Finding;
import vn.tram.safety.causality.Question;
import vn.tram.safety.causality.Question.Group;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Toasts;
import vn.tram.shell.kit.Tone;

/**
 * The questions of the causality assessment that lie on the path so far, group by group; each shows
 * who answered it and when. Answered together, they lead to the next ones.
 */
class AssessmentCard extends Card {

    private final transient EventView event;
    private final transient EventServices services;
    private final transient SafetyWords words;
    private final transient Runnable again;
    private final transient Map<Question, Given> given;
    private final Div fault = new Div();
    private final transient Map<Question, Row> rows = new EnumMap<>(Question.class);

    /** The fields of one question. */
    private record Row(RadioButtonGroup<Answer> answer, TextField remark) {}

    AssessmentCard(EventView event, EventServices services, boolean writes, Runnable again) {
        super(services.words().text("causality"));
        this.event = event;
        this.services = services;
        this.words = services.words();
        this.again = again;
        this.given =
                causality().of(event.id(), services.current().get()).stream()
                        .collect(Collectors.toMap(Given::question, Function.identity()));
        show(writes);
    }

    private CausalityAssessment causality() {
        return services.council().causality();
    }

    private void show(boolean writes) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        given.forEach((question, each) -> answers.put(question, each.answer()));
        Set<Question> path = Causality.of(answers).path();
        for (Group group : Group.values()) {
            List<Question> asked = path.stream().filter(each -> each.group() == group).toList();
            if (!asked.isEmpty()) {
                put(new H3(words.text("causality.group." + group.name())));
                asked.forEach(question -> put(writes ? asks(question) : says(question)));
            }
        }
        if (writes) {
            put(fault);
            actions(Buttons.primary(words.text("causality.save"), Icon.SAVE, click -> save()));
        } else if (given.isEmpty()) {
            put(Texts.quiet(words.text("causality.none")));
        }
    }

    private Component asks(Question question) {
        RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
        answer.setLabel(words.text("causality.question." + question.name()));
        answer.setItems(answers(question));
        answer.setItemLabelGenerator(each -> words.text("causality.answer." + each.name()));
        TextField remark = new TextField();
        remark.setPlaceholder(words.text("causality.remark"));
        remark.setAriaLabel(words.text("causality.remark"));
        remark.setMaxLength(CausalityAssessment.REMARK_MAX);
        remark.setWidthFull();
        Given known = given.get(question);
        Div row = new Div(answer, remark);
        row.addClassName("question");
        if (known != null) {
            answer.setValue(known.answer());
            remark.setValue(known.remark());
            row.add(Texts.quiet(by(known)));
        }
        rows.put(question, new Row(answer, remark));
        return row;
    }

    /** Of the review only yes or no lead on. */
    private static List<Answer> answers(Question question) {
        boolean plain = question.group() == Group.REVIEW || question.group() == Group.ELIGIBLE;
        return plain ? List.of(Answer.YES, Answer.NO) : List.of(Answer.values());
    }

    private Component says(Question question) {
        Given known = given.get(question);
        Div row = new Div(new Span(words.text("causality.question." + question.name())));
        row.addClassName("question");
        if (known != null) {
            row.add(
                    new Span(words.text("causality.answer." + known.answer().name())),
                    Texts.quiet(known.remark()),
                    Texts.quiet(by(known)));
        }
        return row;
    }

    private String by(Given known) {
        int before =
                causality().history(event.id(), known.question(), services.current().get()).size()
                        - 1;
        String line = words.text("section.by", known.by(), words.when(known.at()));
        return before > 0 ? line + words.text("causality.changed", before) : line;
    }

    private void save() {
        List<NewAnswer> answers =
                rows.entrySet().stream()
                        .filter(each -> each.getValue().answer().getValue() != null)
                        .map(
                                each ->
                                        new NewAnswer(
                                                each.getKey(),
                                                each.getValue().answer().getValue(),
                                                each.getValue().remark().getValue()))
                        .toList();
        Outcome<Finding> outcome =
                causality().answer(event.id(), answers, services.current().get());
        if (outcome instanceof Outcome.Refused<Finding> refused) {
            fault.removeAll();
            fault.add(
                    Banner.of(
                            Tone.LATE,
                            Icon.CIRCLE_ALERT,
                            words.messages().refusal(refused.refusal())));
            return;
        }
        Toasts.success(words.text("causality.saved"));
        again.run();
    }
}
