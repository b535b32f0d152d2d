package vn.tram.sessions;

import java.io.IOException;
import java.io.OutputStream;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The papers of a session that is worked without power: printed before, in the order in which they
 * are keyed in afterwards. By STATION of the session's facility.
 */
public interface SessionPapers {

    /** A file of papers. */
    enum Kind {
        /** Everybody, in the order of their numbers, with columns to write in. */
        LIST,
        /** A screening form a person, by the questionnaire of the day and the person's age. */
        SCREENING,
        /** A consent form a person. */
        CONSENT
    }

    /** Writes the papers as PDF; the stream is not closed. Printing is recorded. */
    Outcome<Void> pdf(SessionId session, Kind kind, OutputStream out, Actor actor)
            throws IOException;
}
