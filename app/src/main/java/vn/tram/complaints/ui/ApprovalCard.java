package vn.tram.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.kernel.Outcome;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Toasts;

/** What the second person decides about a proposed correction. */
class ApprovalCard extends Card {

    private final transient ComplaintServices services;
    private final transient Runnable next;
    private final Div notice = new Div();

    ApprovalCard(ComplaintView complaint, ComplaintServices services, Runnable next) {
        super(services.text("approval"));
        this.services = services;
        this.next = next;
        TextArea words = new TextArea(services.text("approval.words"));
        words.setMaxLength(CorrectionDecisions.LONGEST_WORDS);
        words.setWidthFull();
        Span said =
                new Span(
                        services.text(
                                "approval.line",
                                complaint.examinedByName().orElse(""),
                                complaint.basis()));
        put(said, words, notice);
        actions(
                Buttons.primary(
                        services.text("verb.approve"),
                        Icon.STAMP,
                        event ->
                                done(
                                        services.decisions()
                                                .approve(
                                                        complaint.id(),
                                                        complaint.revision(),
                                                        services.currentActor().get()))),
                Buttons.secondary(
                        services.text("verb.send-back"),
                        Icon.UNDO_2,
                        event ->
                                done(
                                        services.decisions()
                                                .sendBack(
                                                        complaint.id(),
                                                        words.getValue(),
                                                        services.currentActor().get()))));
    }

    private void done(Outcome<Void> outcome) {
        notice.removeAll();
        if (outcome instanceof Outcome.Refused<Void> refused) {
            notice.add(Banner.refused(refused.refusal(), services.messages()).alert());
            return;
        }
        Toasts.success(services.text("approval.done"));
        next.run();
    }
}
