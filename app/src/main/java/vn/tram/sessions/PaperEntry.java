package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseCategory;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionLot;

/**
 * A session that was worked on paper is keyed in afterwards, line by line in the order of the paper
 * (3588/QĐ-BYT: sites on paper enter afterwards). By STATION, while the session runs; the day is
 * closed when the paper is in. Each line is saved by itself with everything that hangs on it, once
 * for one command, and is checked as at the desks; what the paper tells although it should not have
 * been is kept and marked with {@link Flag}s.
 */
public interface PaperEntry {

    /** Most lines in one answer. */
    int MOST = 200;

    /** What the screen needs beside the lines; empty for whoever may not enter. */
    Optional<Sheet> sheet(SessionId session, Actor actor);

    /**
     * People in the order of the paper, which is that of their numbers, the stand-by list last.
     *
     * @param after the last line already seen
     * @param open only those not entered yet, neither here nor at a desk
     */
    List<Line> lines(SessionId session, Optional<Line> after, boolean open, int limit, Actor actor);

    /** Saves a line. A refusal is a {@link PaperRefusal} that names the field. */
    Outcome<Line> save(PaperLine line, Actor actor);

    /**
     * Takes a saved line back; it can be entered anew. A dose is taken back on the day of its entry
     * by somebody else than who entered it.
     */
    Outcome<Line> undo(
            UUID command,
            SessionId session,
            SubjectId subject,
            int revision,
            String reason,
            Actor actor);

    /**
     * @param lots of the session, the one to use first at the head
     * @param saved lines entered from paper
     * @param open people whom nobody has received
     * @param flagged lines that have to be looked at
     */
    record Sheet(
            SessionView session,
            List<SessionLot> lots,
            List<SessionStaff> staff,
            Optional<Questionnaire> adults,
            Optional<Questionnaire> children,
            int saved,
            int open,
            int flagged) {

        public Sheet {
            lots = List.copyOf(lots);
            staff = List.copyOf(staff);
        }
    }

    /**
     * @param number the person's number; empty on the stand-by list
     * @param birth as it is written, with its precision
     * @param paperNo where it was entered from paper
     * @param revision of the person's row
     */
    record Line(
            SubjectId subject,
            OptionalInt number,
            OptionalInt standby,
            String name,
            String birth,
            int age,
            DoseCategory category,
            int ordinal,
            DayStep step,
            Optional<DayResult> result,
            Optional<Instant> injectedAt,
            OptionalInt paperNo,
            Set<Flag> flags,
            int revision) {

        public Line {
            flags = Set.copyOf(flags);
        }
    }

    /** What a saved line has to be looked at for; the loudest first. */
    enum Flag {
        /** Injected although the screening says that it must not be. */
        CONTRAINDICATED_DOSE,
        /** Injected although the screening postpones. */
        POSTPONED_DOSE,
        /** Injected at a place that is not equipped for what screening found. */
        WRONG_SITE,
        SERIOUS_REACTION,
        /** Before the interval of the rule was over. */
        TOO_EARLY,
        /** Not due by another rule. */
        NOT_DUE,
        /** Another product than before, and no consent to it on the paper. */
        MIXED_WITHOUT_CONSENT,
        /** A child, and no guardian is known who consented. */
        GUARDIAN_MISSING,
        /** Less than thirty minutes. */
        OBSERVATION_SHORT,
        /** The paper does not say until when. */
        OBSERVATION_UNKNOWN,
        /** The identity is not verified. */
        IDENTITY_OPEN;

        /** Whether the line is to be shown as an alarm. */
        public boolean loud() {
            return compareTo(SERIOUS_REACTION) <= 0;
        }
    }
}
