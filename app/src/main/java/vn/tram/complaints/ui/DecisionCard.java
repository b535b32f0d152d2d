package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.kernel.Outcome;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;
import vn.tram.staff.Actor;

/** What somebody other than the desk says to its proposal: yes, or back to the desk with words. */
class DecisionCard extends Card {

    private final transient ComplaintServices services;
    private final transient Runnable next;
    private final String key;
    private final TextArea words;
    private final Div notice = new Div();

    /** Decides with what was typed. */
    private interface Act extends BiFunction<String, Actor, Outcome<Void>> {}

    private DecisionCard(
            String key, ComplaintView complaint, ComplaintServices services, Runnable next) {
        super(services.text(key));
        this.services = services;
        this.next = next;
        this.key = key;
        words = new TextArea(services.text(key + ".words"));
        words.setMaxLength(CorrectionDecisions.LONGEST_WORDS);
        words.setWidthFull();
        words.addClassName("complaint-first-field");
        put(
                new Span(
                        services.text(
                                key + ".line",
                                complaint.examinedByName().orElse(""),
                                complaint.basis())),
                words,
                notice);
    }

    /** Of the second person. */
    static DecisionCard approval(
            ComplaintView complaint, ComplaintServices services, Runnable next) {
        CorrectionDecisions decisions = services.decisions();
        return new DecisionCard("approval", complaint, services, next)
                .choices(
                        "approve",
                        Icon.STAMP,
                        (typed, actor) ->
                                decisions.approve(complaint.id(), complaint.revision(), actor),
                        "send-back",
                        (typed, actor) -> decisions.sendBack(complaint.id(), typed, actor));
    }

    /** Of the police: what the population database says about the person as proposed. */
    static DecisionCard identity(
            ComplaintView complaint, ComplaintServices services, Runnable next) {
        CorrectionDecisions decisions = services.decisions();
        return new DecisionCard("identity", complaint, services, next)
                .choices(
                        "confirm",
                        Icon.FINGERPRINT,
                        (typed, actor) -> decisions.confirmIdentity(complaint.id(), typed, actor),
                        "contradict",
                        (typed, actor) ->
                                decisions.contradictIdentity(complaint.id(), typed, actor));
    }

    private DecisionCard choices(String yes, Icon icon, Act agrees, String no, Act refuses) {
        actions(
                Buttons.primary(services.text("verb." + yes), icon, event -> decide(agrees)),
                Buttons.secondary(
                        services.text("verb." + no), Icon.UNDO_2, event -> decide(refuses)));
        return this;
    }

    private void decide(Act act) {
        Outcome<Void> outcome = act.apply(words.getValue(), services.currentActor().get());
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        Toasts.success(services.text(key + ".done"));
        next.run();
    }
}
