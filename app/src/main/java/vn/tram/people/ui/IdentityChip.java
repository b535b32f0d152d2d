package vn.tram.people.ui;

import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** What is known of a person's identity, as a chip. */
final class IdentityChip {

    private IdentityChip() {}

    static StatusChip of(String state, Messages messages) {
        String words = messages.text("person.identity." + state);
        return switch (state) {
            case "VERIFIED" -> StatusChip.of(Tone.DONE, Icon.BADGE_CHECK, words);
            case "PLAUSIBLE" -> StatusChip.of(Tone.INFO, Icon.ID_CARD, words);
            case "MISMATCH" -> StatusChip.of(Tone.LATE, Icon.TRIANGLE_ALERT, words);
            case "ACCEPTED" -> StatusChip.of(Tone.WAIT, Icon.HAND, words);
            default -> StatusChip.of(Tone.PLAIN, Icon.CIRCLE_HELP, words);
        };
    }
}
