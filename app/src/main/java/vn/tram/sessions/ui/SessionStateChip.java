package vn.tram.sessions.ui;

import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionView;
import vn.tram.shell.Messages;
import vn.tram.shell.kit.Icon;
import vn.tram.shell.kit.StatusChip;
import vn.tram.shell.kit.Tone;

/** Where a session stands, as a chip and as a word. */
public final class SessionStateChip {

    private SessionStateChip() {}

    public static StatusChip of(SessionView session, Messages messages) {
        if (session.suspendedAt().isPresent()) {
            return StatusChip.of(
                    Tone.LATE, Icon.CIRCLE_PAUSE, messages.text("session-state.SUSPENDED"));
        }
        SessionState state = session.state();
        return StatusChip.of(tone(state), icon(state), name(state, messages));
    }

    public static String name(SessionState state, Messages messages) {
        return messages.text("session-state." + state.name());
    }

    private static Tone tone(SessionState state) {
        return switch (state) {
            case PROPOSING, INVITING, CLOSING -> Tone.INFO;
            case PLANNING, PREPARING, RUNNING, RECONCILING -> Tone.TODAY;
            case APPROVING, CONFIRMING -> Tone.WAIT;
            case CONFIRMED -> Tone.DONE;
            case CANCELLED -> Tone.PLAIN;
        };
    }

    private static Icon icon(SessionState state) {
        return switch (state) {
            case PROPOSING, INVITING, CLOSING -> Icon.LOADER;
            case PLANNING -> Icon.PENCIL;
            case APPROVING, CONFIRMING -> Icon.HOURGLASS;
            case PREPARING -> Icon.LIST_CHECKS;
            case RUNNING -> Icon.SYRINGE;
            case RECONCILING -> Icon.SCALE;
            case CONFIRMED -> Icon.CHECK;
            case CANCELLED -> Icon.CIRCLE_X;
        };
    }
}
