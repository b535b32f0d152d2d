package vn.tram.sessions;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The papers of a session, computed from what the system knows; official papers are Vietnamese
 * only. What nobody recorded is a line to write on.
 *
 * <p>Papers that name people are printed by STATION of the session's facility, in the order in
 * which they are keyed in afterwards where the session is worked without power. The others may be
 * read by whoever may see the session.
 */
public interface SessionPapers {

    /** A file of papers. */
    enum Kind {
        /** The plan, a draft until it is approved. */
        PLAN,
        /** Everybody, in the order of their numbers, with columns to write in. */
        LIST,
        /** A screening form a person, by the questionnaire of the day and the person's age. */
        SCREENING,
        /** A consent form a person. */
        CONSENT,
        /** What a person takes home, a leaflet each. */
        ADVICE,
        /** List, screening forms, consent forms and leaflets in one file for the printer. */
        ALL,
        /** People without a phone of their own, hamlet by hamlet, to be told by word of mouth. */
        CALLS,
        /** Minutes of the vaccine, a draft until it is accounted for. */
        MINUTES,
        /** The result, a draft until it is signed. */
        RESULT;

        /** What a session without power is worked with. */
        public static final Set<Kind> BY_HAND = EnumSet.of(LIST, SCREENING, CONSENT);

        /** Names people, and is for the station alone. */
        public boolean namesPeople() {
            return this != PLAN && this != MINUTES && this != RESULT;
        }
    }

    /** The papers that there are for the reader as the session stands; empty where it is none. */
    Set<Kind> available(SessionId session, Actor actor);

    /** A paper that names nobody, as it looks; empty where it is not available. Not recorded. */
    Optional<String> html(SessionId session, Kind kind, Actor actor);

    /** Writes the papers as PDF; the stream is not closed. Printing is recorded. */
    Outcome<Void> pdf(SessionId session, Kind kind, OutputStream out, Actor actor)
            throws IOException;
}
