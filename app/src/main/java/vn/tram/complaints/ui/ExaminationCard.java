package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tram.complaints.ComplaintExamination;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.RejectionReason;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.ChoiceCards;
import vn.tram.shell.kit.ChoiceCards.Choice;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;

/** What the desk decides, each choice with its consequence. */
class ExaminationCard extends Card {

    private enum Verdict {
        CORRECT,
        ASK,
        REJECT,
        ANSWER,
        FORWARD
    }

    private final transient ComplaintView complaint;
    private final transient ComplaintServices services;
    private final transient Runnable next;
    private final ChoiceCards<Verdict> cards;
    private final transient List<Choice<Verdict>> all;
    private final Div form = new Div();
    private final Div act = new Div();
    private final Span fourEyes;
    private final Div notice = new Div();

    ExaminationCard(ComplaintView complaint, ComplaintServices services, Runnable next) {
        super(services.text("decision"));
        this.complaint = complaint;
        this.services = services;
        this.next = next;
        enteredBy().ifPresent(words -> aside(quiet(words)));
        all = choices();
        cards = new ChoiceCards<>(services.text("decision.yours"), all);
        cards.addValueChangeListener(event -> offer(event.getValue().value()));
        Div box = new Div(cards);
        box.addClassName("decide");
        form.addClassNames("session-form", "complaint-form");
        act.addClassNames("row", "wrap");
        flush();
        put(box, form, notice);
        fourEyes = quiet(services.text("four-eyes"));
        actions(act, fourEyes);
        all.stream().filter(choice -> !choice.barred()).findFirst().ifPresent(cards::setValue);
    }

    /** The choices in their order, for keys: choosing goes on to the first field. */
    List<Runnable> choosing() {
        return all.stream().map(choice -> (Runnable) () -> choose(choice)).toList();
    }

    private void choose(Choice<Verdict> choice) {
        if (!choice.barred()) {
            cards.setValue(choice);
            FirstField.focus(this);
        }
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("s", "m2");
        return span;
    }

    private Optional<String> enteredBy() {
        return complaint
                .dose()
                .flatMap(dose -> services.corrections().versions(dose).stream().findFirst())
                .flatMap(
                        dose ->
                                dose.enteredBy()
                                        .map(
                                                by ->
                                                        services.text(
                                                                "entered-by",
                                                                services.staff().displayName(by),
                                                                services.messages()
                                                                        .formats()
                                                                        .date(dose.enteredAt()))));
    }

    private List<Choice<Verdict>> choices() {
        boolean correctable =
                complaint.person().isPresent() && complaint.kind() != ComplaintKind.FEEDBACK;
        List<Choice<Verdict>> all = new ArrayList<>();
        all.add(
                new Choice<>(
                        Verdict.CORRECT,
                        services.text("choice.correct"),
                        services.text(why(correctable)),
                        !correctable));
        all.add(choice(Verdict.ASK, "ask"));
        all.add(
                complaint.kind() == ComplaintKind.FEEDBACK
                        ? new Choice<>(
                                Verdict.REJECT,
                                services.text("choice.reject"),
                                services.text("choice.feedback.barred"),
                                true)
                        : choice(Verdict.REJECT, "reject"));
        all.add(choice(Verdict.ANSWER, "answer"));
        all.add(choice(Verdict.FORWARD, "forward"));
        return all;
    }

    private String why(boolean correctable) {
        if (complaint.kind() == ComplaintKind.FEEDBACK) {
            return "choice.feedback.barred";
        }
        return correctable ? "choice.correct.line" : "choice.correct.barred";
    }

    private Choice<Verdict> choice(Verdict verdict, String key) {
        return new Choice<>(
                verdict, services.text("choice." + key), services.text("choice." + key + ".line"));
    }

    private void offer(Verdict verdict) {
        form.removeAll();
        act.removeAll();
        notice.removeAll();
        fourEyes.setVisible(verdict == Verdict.CORRECT);
        switch (verdict) {
            case CORRECT -> correction();
            case ASK ->
                    words(
                            "ask",
                            Icon.MESSAGE_SQUARE_TEXT,
                            (text, actor) ->
                                    services.examination().ask(complaint.id(), text, actor));
            case REJECT -> rejection();
            case ANSWER ->
                    words(
                            "answer",
                            Icon.SEND,
                            (text, actor) ->
                                    services.examination().answer(complaint.id(), text, actor));
            case FORWARD -> forwarding();
        }
    }

    /** An act that needs words. */
    private interface InWords {
        Outcome<Void> of(String text, Actor actor);
    }

    private void words(String key, Icon icon, InWords does) {
        TextArea text = area(services.text("words." + key));
        form.add(text);
        act(key, icon, () -> does.of(text.getValue(), actor()));
    }

    private void rejection() {
        ComboBox<RejectionReason> reason = new ComboBox<>(services.text("reason"));
        reason.setItems(
                services.reasons().on(LocalDate.ofInstant(complaint.filedAt(), Formats.ZONE)));
        reason.setItemLabelGenerator(
                each -> each.code() + ". " + each.name(services.messages().locale()));
        reason.setWidthFull();
        TextArea text = area(services.text("words.reject"));
        form.add(reason, text);
        act(
                "reject",
                Icon.CIRCLE_X,
                () ->
                        services.examination()
                                .reject(
                                        complaint.id(),
                                        reason.getOptionalValue()
                                                .map(RejectionReason::code)
                                                .orElse(0),
                                        text.getValue(),
                                        actor()));
    }

    private void forwarding() {
        ForwardForm to = new ForwardForm(complaint, services);
        TextArea text = area(services.text("words.forward"));
        form.add(to, text);
        act(
                "forward",
                Icon.SEND,
                () ->
                        services.examination()
                                .forward(complaint.id(), to.chosen(), text.getValue(), actor()));
    }

    private void correction() {
        CorrectionForm becomes = new CorrectionForm(complaint, services);
        form.add(becomes);
        act(
                "correct",
                Icon.CHECK,
                () ->
                        becomes.proposal()
                                .map(
                                        proposal ->
                                                services.examination()
                                                        .propose(complaint.id(), proposal, actor()))
                                .orElseGet(() -> Outcome.refused(Plain.PROPOSAL_WRONG)));
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(ComplaintExamination.LONGEST_WORDS);
        area.setWidthFull();
        area.addClassName("complaint-first-field");
        return area;
    }

    private void act(String key, Icon icon, Supplier<Outcome<Void>> does) {
        Button button =
                Buttons.primary(services.text("verb." + key), icon, event -> done(does.get(), key));
        button.addThemeName("large");
        act.add(button);
    }

    private void done(Outcome<Void> outcome, String key) {
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<Void> refused) {
            Component why = Banner.refused(refused.refusal(), services.messages()).alert();
            notice.add(why);
            return;
        }
        Toasts.success(services.text("done." + key));
        next.run();
    }

    private Actor actor() {
        return services.currentActor().get();
    }
}
