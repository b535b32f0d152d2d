package vn.tram.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintExamination;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.FieldClaim;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.Proposal;
import vn.tram.complaints.RejectionReason;
import vn.tram.directory.Facility;
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

/** What the desk decides, each choice with its consequence. Keys 1 to 5 choose. */
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
    private final Div form = new Div();
    private final Div act = new Div();
    private final Div notice = new Div();

    ExaminationCard(ComplaintView complaint, ComplaintServices services, Runnable next) {
        super(services.text("decision"));
        this.complaint = complaint;
        this.services = services;
        this.next = next;
        enteredBy().ifPresent(words -> aside(quiet(words)));
        List<Choice<Verdict>> all = choices();
        ChoiceCards<Verdict> cards = new ChoiceCards<>(services.text("decision.yours"), all);
        cards.addValueChangeListener(event -> offer(event.getValue().value()));
        Div box = new Div(cards);
        box.addClassName("decide");
        form.addClassNames("session-form", "complaint-form");
        act.addClassNames("row", "wrap");
        flush();
        put(box, form, notice);
        actions(act, quiet(services.text("four-eyes")));
        all.stream().filter(choice -> !choice.barred()).findFirst().ifPresent(cards::setValue);
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
                        services.text(
                                correctable ? "choice.correct.line" : "choice.correct.barred"),
                        !correctable));
        all.add(choice(Verdict.ASK, "ask"));
        all.add(choice(Verdict.REJECT, "reject"));
        all.add(choice(Verdict.ANSWER, "answer"));
        all.add(choice(Verdict.FORWARD, "forward"));
        return all;
    }

    private Choice<Verdict> choice(Verdict verdict, String key) {
        return new Choice<>(
                verdict, services.text("choice." + key), services.text("choice." + key + ".line"));
    }

    private void offer(Verdict verdict) {
        form.removeAll();
        act.removeAll();
        notice.removeAll();
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
        ComboBox<Facility> to = new ComboBox<>(services.text("forward.to"));
        to.setItems(facilities());
        to.setItemLabelGenerator(Facility::name);
        to.setWidthFull();
        TextArea text = area(services.text("words.forward"));
        form.add(to, text);
        act(
                "forward",
                Icon.SEND,
                () ->
                        services.examination()
                                .forward(
                                        complaint.id(),
                                        to.getOptionalValue()
                                                .map(one -> NamedPlaces.site(one.id()))
                                                .orElseGet(NamedPlaces::none),
                                        text.getValue(),
                                        actor()));
    }

    private List<Facility> facilities() {
        return complaint
                .place()
                .province()
                .map(
                        province ->
                                services.facilities()
                                        .search(
                                                "",
                                                province,
                                                LocalDate.ofInstant(
                                                        services.clock().instant(), Formats.ZONE),
                                                200))
                .orElse(List.of());
    }

    private void correction() {
        ComboBox<Proposal.Kind> kind = new ComboBox<>(services.text("proposal"));
        kind.setItems(Proposal.Kind.values());
        kind.setItemLabelGenerator(each -> services.text("proposal." + each.name()));
        Map<ClaimField, TextField> fields = new EnumMap<>(ClaimField.class);
        Div inputs = new Div();
        inputs.addClassName("session-form");
        FieldWords words = new FieldWords(services.products(), services.messages());
        for (ClaimField field : ClaimField.values()) {
            TextField input = new TextField(words.name(field));
            input.setMaxLength(ClaimField.MOST);
            claim(field).ifPresent(input::setValue);
            fields.put(field, input);
            inputs.add(input);
        }
        kind.addValueChangeListener(
                event ->
                        fields.forEach(
                                (field, input) ->
                                        input.setVisible(shown(event.getValue(), field))));
        kind.setValue(usual());
        TextArea basis = area(services.text("basis"));
        form.add(kind, inputs, basis);
        act(
                "correct",
                Icon.CHECK,
                () ->
                        services.examination()
                                .propose(
                                        complaint.id(),
                                        new Proposal(
                                                kind.getValue(), filled(fields), basis.getValue()),
                                        actor()));
    }

    private Proposal.Kind usual() {
        return switch (complaint.kind()) {
            case DOSE_MISSING -> Proposal.Kind.ADD_DOSE;
            case EXTRA_DOSE -> Proposal.Kind.VOID_DOSE;
            default -> Proposal.Kind.AMEND;
        };
    }

    private boolean shown(Proposal.Kind kind, ClaimField field) {
        return switch (kind) {
            case AMEND -> field.identity() || complaint.dose().isPresent();
            case ADD_DOSE -> !field.identity();
            case VOID_DOSE -> false;
        };
    }

    private Optional<String> claim(ClaimField field) {
        return complaint.fields().stream()
                .filter(each -> each.field() == field)
                .filter(FieldClaim::differs)
                .flatMap(each -> each.claimed().stream())
                .findFirst();
    }

    private static Map<ClaimField, String> filled(Map<ClaimField, TextField> fields) {
        Map<ClaimField, String> becomes = new EnumMap<>(ClaimField.class);
        fields.forEach(
                (field, input) -> {
                    if (input.isVisible() && !input.getValue().isBlank()) {
                        becomes.put(field, input.getValue());
                    }
                });
        return becomes;
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(ComplaintExamination.LONGEST_WORDS);
        area.setWidthFull();
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
