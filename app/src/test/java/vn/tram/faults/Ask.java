package vn.tram.faults;

import java.util.UUID;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;

/**
 * An act of a desk in one line of text, whole enough to be sent again by another process.
 *
 * @param vial the injection's; all zeros for other acts
 */
record Ask(
        Kind kind,
        UUID command,
        UUID session,
        UUID subject,
        int revision,
        String desk,
        UUID vial,
        UUID actor) {

    static final UUID NO_VIAL = new UUID(0, 0);

    enum Kind {
        RECEIVE,
        SCREEN,
        AGREE,
        DECLINE,
        INJECT,
        NOTE,
        SERIOUS,
        CARE,
        RELEASE,
        CONFIRM,
        UNDO_INTO_VIAL,
        UNDO_THROWN_AWAY
    }

    static Ask of(Kind kind, SubjectView as, Desk desk, UUID vial, UUID actor) {
        return new Ask(
                kind,
                UUID.randomUUID(),
                as.session().value(),
                as.id().value(),
                as.revision(),
                desk.label(),
                vial,
                actor);
    }

    static Ask parse(String line) {
        String[] parts = line.split(",");
        return new Ask(
                Kind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                UUID.fromString(parts[2]),
                UUID.fromString(parts[3]),
                Integer.parseInt(parts[4]),
                parts[5],
                UUID.fromString(parts[6]),
                UUID.fromString(parts[7]));
    }

    String line() {
        return String.join(
                ",",
                kind.name(),
                command.toString(),
                session.toString(),
                subject.toString(),
                Integer.toString(revision),
                desk,
                vial.toString(),
                actor.toString());
    }

    DayCommand asCommand() {
        return new DayCommand(
                command,
                new SessionId(session),
                new SubjectId(subject),
                revision,
                Desk.parse(desk).orElseThrow());
    }

    boolean undoes() {
        return kind == Kind.UNDO_INTO_VIAL || kind == Kind.UNDO_THROWN_AWAY;
    }
}
