package vn.tram.complaints.ui;

import vn.tram.complaints.ComplaintState;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Where a complaint stands, as a chip. */
final class StateChip {

    private StateChip() {}

    static StatusChip of(ComplaintState state, Messages messages) {
        return StatusChip.of(
                tone(state), icon(state), messages.text("complaints.state." + state.code()));
    }

    private static Tone tone(ComplaintState state) {
        return switch (state) {
            case ANSWERED -> Tone.DONE;
            case ASKING, WITHDRAWN -> Tone.PLAIN;
            case FILED, EXAMINING, VERIFYING, APPROVING, APPLYING -> Tone.TODAY;
        };
    }

    private static Icon icon(ComplaintState state) {
        return switch (state) {
            case FILED, APPLYING -> Icon.LOADER;
            case EXAMINING -> Icon.SCAN_LINE;
            case ASKING -> Icon.HOURGLASS;
            case VERIFYING -> Icon.FINGERPRINT;
            case APPROVING -> Icon.STAMP;
            case ANSWERED -> Icon.CHECK;
            case WITHDRAWN -> Icon.UNDO_2;
        };
    }
}
