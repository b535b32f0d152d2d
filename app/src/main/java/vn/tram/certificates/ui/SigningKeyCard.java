package vn.tram.certificates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.tram.certificates.SigningKeys.Key;
import vn.tram.certificates.SigningKeys.State;
import vn.tram.certificates.SigningKeys.Withdrawal;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Banner;
import vn.tram.shell.kit.Buttons;
import vn.tram.shell.kit.Card;
import vn.tram.shell.kit.DetailsList;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.Meter;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Texts;
import vn.tram.shell.kit.Tone;

/** A key: what it is good for, what it signed, and how far its end is. */
class SigningKeyCard extends Card {

    /** What can be done about a key. */
    interface Acts {

        void propose(Key key);

        void decide(Key key);

        void reject(Key key);
    }

    private final transient Messages messages;

    SigningKeyCard(Key key, Acts acts, Messages messages) {
        super(messages.text("certificates.keys.key", key.id()));
        this.messages = messages;
        DetailsList facts = new DetailsList();
        facts.row(t("state"), Arrange.chips(chip(key.state()), new Span(place(key))));
        facts.row(
                t("signs"),
                new Span(
                        messages.text(
                                "certificates.keys.from-until",
                                day(key.signsFrom()),
                                day(key.signsUntil()))));
        facts.row(t("verifies"), new Span(day(key.verifiesUntil())));
        facts.row(
                t("certificates"),
                new Span(
                        messages.text(
                                "certificates.keys.counts",
                                number(key.valid()),
                                number(key.signed()))));
        put(facts);
        key.withdrawal().ifPresent(this::tell);
        key.withdrawal()
                .ifPresentOrElse(
                        withdrawal -> acts(key, withdrawal, acts),
                        () ->
                                foot(
                                        Buttons.small(
                                                Buttons.danger(
                                                        t("propose"),
                                                        event -> acts.propose(key)))));
    }

    private void acts(Key key, Withdrawal withdrawal, Acts acts) {
        if (withdrawal.decidedByName().isPresent()) {
            return;
        }
        Button reject =
                Buttons.small(
                        Buttons.secondary(t("reject"), Icon.UNDO_2, event -> acts.reject(key)));
        if (withdrawal.open()) {
            foot(reject, Buttons.small(Buttons.danger(t("decide"), event -> acts.decide(key))));
        } else {
            foot(reject, Texts.quiet(t("another-decides")));
        }
    }

    private void tell(Withdrawal withdrawal) {
        String reason = messages.text("certificates.keys.reason", withdrawal.reason());
        if (withdrawal.decidedByName().isEmpty()) {
            put(
                    Banner.of(
                            Tone.TODAY,
                            Icon.TRIANGLE_ALERT,
                            messages.text(
                                    "certificates.keys.proposed",
                                    withdrawal.proposedByName(),
                                    messages.formats().dateTime(withdrawal.proposedAt())),
                            reason));
            return;
        }
        put(
                Banner.of(
                        Tone.LATE,
                        Icon.CIRCLE_X,
                        messages.text(
                                "certificates.keys.given-up",
                                withdrawal.decidedByName().get(),
                                messages.formats().dateTime(withdrawal.decidedAt().orElseThrow()),
                                withdrawal.proposedByName()),
                        reason));
        put(progress(withdrawal));
    }

    private Component progress(Withdrawal withdrawal) {
        String said =
                messages.text(
                        withdrawal.done()
                                ? "certificates.keys.cleared"
                                : "certificates.keys.progress",
                        number(withdrawal.revoked()),
                        number(withdrawal.certificates()));
        return withdrawal.done() || withdrawal.certificates() == 0
                ? Arrange.stack(new Span(said))
                : Arrange.stack(
                        new Span(said),
                        Meter.progress(withdrawal.revoked(), withdrawal.certificates(), said));
    }

    private StatusChip chip(State state) {
        String text = t("state." + state);
        return switch (state) {
            case SIGNS -> StatusChip.of(Tone.DONE, Icon.CHECK, text);
            case STANDS_BY -> StatusChip.of(Tone.WAIT, Icon.HOURGLASS, text);
            case VERIFIES -> StatusChip.of(Tone.INFO, Icon.SHIELD_CHECK, text);
            case ENDED -> StatusChip.of(Tone.PLAIN, Icon.CIRCLE, text);
            case GIVEN_UP -> StatusChip.of(Tone.LATE, Icon.CIRCLE_X, text);
        };
    }

    private String place(Key key) {
        return t(key.here() ? "here" : "gone");
    }

    private String day(Instant moment) {
        return messages.formats().date(moment);
    }

    private String number(long count) {
        return messages.formats().number(count);
    }

    private String t(String key) {
        return messages.text("certificates.keys." + key);
    }
}
