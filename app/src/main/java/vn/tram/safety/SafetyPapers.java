package vn.tram.safety;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The papers of a case, on A4: invitation and minutes of the council, and what is told of the cause
 * (B4 of TT 34/2018, TT 24/2018). Read and printed by PROVINCE and SUPERVISOR over the case; every
 * printing is recorded. A paper says what stands in the case when it is printed.
 */
public interface SafetyPapers {

    enum Kind {
        /** Of a meeting that was called. */
        INVITATION,
        /** Of a meeting that concluded or was adjourned. */
        MINUTES,
        /** To the public, without the person. */
        ANNOUNCEMENT,
        FAMILY_LETTER,
        MINISTRY_REPORT
    }

    /**
     * @param round of the meeting; 0 for a paper about the cause
     */
    record Printable(Kind kind, int round) {}

    /** What there is to print now, in the order in which it came into being. */
    List<Printable> of(AdverseEventId id, Actor actor);

    /** Writes the PDF. Refused: one that is not there, or not for the actor. */
    Outcome<Void> pdf(AdverseEventId id, Printable paper, OutputStream out, Actor actor)
            throws IOException;
}
