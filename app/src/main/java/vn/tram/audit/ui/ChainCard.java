package vn.tram.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.tram.audit.AuditChain;
import vn.tram.audit.AuditTrail;
import vn.tram.audit.AuditTrail.Verdict;
import vn.tram.kernel.Outcome;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;
import vn.tram.staff.CurrentActor;

/** Proves on demand that no entry was changed or taken away, and gives the hash to note down. */
class ChainCard extends Card {

    private static final String UNLINKED = "entry-unlinked";

    private final transient AuditTrail trail;
    private final transient CurrentActor reader;
    private final transient Messages messages;
    private final Div verdict = new Div();

    ChainCard(AuditTrail trail, CurrentActor reader, Messages messages) {
        super(messages.text("audit-page.chain"));
        this.trail = trail;
        this.reader = reader;
        this.messages = messages;
        Span text = Texts.quiet(t("text"));
        Button verify = Buttons.secondary(t("verify"), Icon.SHIELD_CHECK, event -> verify());
        verify.setDisableOnClick(true);
        verify.addClickListener(event -> verify.setEnabled(true));
        aside(Buttons.small(verify)).put(text, verdict);
    }

    private void verify() {
        verdict.removeAll();
        Outcome<Verdict> outcome = trail.verify(reader.get());
        if (outcome instanceof Outcome.Refused<Verdict> refused) {
            verdict.add(Banner.refused(refused.refusal(), messages));
            return;
        }
        AuditChain.Head head = outcome.value().head();
        verdict.add(
                outcome.value()
                        .broken()
                        .map(this::broken)
                        .orElseGet(
                                () -> Banner.of(Tone.DONE, Icon.CIRCLE_CHECK, holds(head.seq()))));
        verdict.add(new DetailsList().row(t("hash"), Texts.hash(head.hash())));
        verdict.add(Texts.quiet(t("note")));
    }

    /** What waits for its link too long is no forgery: up to there the chain holds. */
    private Banner broken(AuditChain.Break broken) {
        String what = t("break." + broken.reason());
        return broken.reason().equals(UNLINKED)
                ? Banner.of(Tone.TODAY, Icon.HOURGLASS, holds(broken.seq()) + ".", what)
                : Banner.of(
                                Tone.LATE,
                                Icon.TRIANGLE_ALERT,
                                messages.text("audit-page.chain.broken", broken.seq()),
                                what)
                        .alert();
    }

    private String holds(long seq) {
        return messages.text("audit-page.chain.holds", seq);
    }

    private String t(String key) {
        return messages.text("audit-page.chain." + key);
    }
}
