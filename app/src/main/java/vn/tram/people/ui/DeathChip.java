package vn.tram.people.ui;

import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Says that somebody has died. */
final class DeathChip {

    private DeathChip() {}

    static StatusChip of(Messages messages) {
        return StatusChip.of(Tone.PLAIN, Icon.CIRCLE_X, messages.text("person.dead"));
    }
}
