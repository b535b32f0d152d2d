package vn.tram.lists.ui;

import vn.tram.lists.ListState;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Where a list stands, as a chip and as a word. */
public final class ListStateChip {

    private ListStateChip() {}

    public static StatusChip of(ListState state, Messages messages) {
        return StatusChip.of(tone(state), icon(state), name(state, messages));
    }

    /** Of a list whose work in the background was given up: nothing moves until somebody acts. */
    public static StatusChip halted(ListState state, Messages messages) {
        return StatusChip.of(
                Tone.LATE, Icon.CIRCLE_PAUSE, messages.text("list-state.halted." + state.name()));
    }

    public static String name(ListState state, Messages messages) {
        return messages.text("list-state." + state.name());
    }

    private static Tone tone(ListState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN, CLOSED -> Tone.PLAIN;
            case CHECKING, VERIFYING, ENROLLING -> Tone.INFO;
            case REPAIRING -> Tone.LATE;
            case IN_REVIEW -> Tone.TODAY;
            case RESOLVING, AWAITING_APPROVAL, AWAITING_PRIORITY -> Tone.WAIT;
            case ENROLLED -> Tone.DONE;
        };
    }

    private static Icon icon(ListState state) {
        return switch (state) {
            case DRAFT -> Icon.PENCIL;
            case CHECKING, VERIFYING, ENROLLING -> Icon.LOADER;
            case REPAIRING -> Icon.UNDO_2;
            case IN_REVIEW -> Icon.LIST_CHECKS;
            case RESOLVING -> Icon.FINGERPRINT;
            case AWAITING_APPROVAL, AWAITING_PRIORITY -> Icon.HOURGLASS;
            case ENROLLED -> Icon.CHECK;
            case WITHDRAWN -> Icon.CIRCLE_X;
            case CLOSED -> Icon.LOCK;
        };
    }
}
