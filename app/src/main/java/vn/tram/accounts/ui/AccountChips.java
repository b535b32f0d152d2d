package vn.tram.accounts.ui;

import com.vaadin.flow.component.Component;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Arrange;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Whether an account is open and how it is protected. */
final class AccountChips {

    private AccountChips() {}

    static Component of(boolean active, boolean secondFactor, Messages messages) {
        return Arrange.chips(state(active, messages), factor(secondFactor, messages));
    }

    static StatusChip state(boolean active, Messages messages) {
        return active
                ? StatusChip.of(Tone.DONE, Icon.CHECK, messages.text("accounts.active"))
                : StatusChip.of(Tone.PLAIN, Icon.LOCK, messages.text("accounts.closed"));
    }

    static StatusChip factor(boolean enrolled, Messages messages) {
        return enrolled
                ? StatusChip.of(Tone.INFO, Icon.SHIELD_CHECK, messages.text("accounts.factor"))
                : StatusChip.of(Tone.WAIT, Icon.SHIELD, messages.text("accounts.no-factor"));
    }
}
