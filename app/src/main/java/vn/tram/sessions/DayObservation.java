package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Desk 5: thirty minutes on site for everybody, then 24 hours at home with advice (NĐ 104/2016 art.
 * 5).
 */
public interface DayObservation {

    /** Everybody under observation: reactions first, then who may go, then the soonest. */
    List<Observed> board(SessionId session, Actor actor);

    /** What was written down about a person, oldest first. */
    List<Note> notes(SubjectId subject, Actor actor);

    /**
     * Writes down what was seen. Serious: the session is suspended, the lot held at the facility,
     * both signed by who writes.
     */
    Outcome<SubjectView> note(
            DayCommand command, Kind kind, Set<Sign> signs, String words, Actor actor);

    /**
     * Lets somebody go, from thirty minutes after the injection on, to the last desk.
     *
     * @param advised the advice for the next 24 hours was given
     */
    Outcome<SubjectView> release(DayCommand command, boolean advised, Actor actor);

    /**
     * Lets somebody go whose injection lies ahead of the server's clock, because that clock was
     * wrong for a while and was set back: thirty minutes were measured by a watch, and who measured
     * them signs. Refused where the clock can be believed.
     *
     * @param reason by which watch, from when to when
     */
    Outcome<SubjectView> releaseByWatch(
            DayCommand command, boolean advised, String reason, Actor actor);

    /** Hands somebody over into care, at any time; the day ends. */
    Outcome<SubjectView> intoCare(DayCommand command, String where, Actor actor);

    /**
     * @param minutesLeft until the person may leave, by the server's clock; 0 when over
     * @param signs of the latest reaction
     */
    record Observed(
            SubjectView subject,
            Instant now,
            int minutesLeft,
            Set<Sign> signs,
            Optional<String> words) {

        /** The injection lies ahead: the server's clock was wrong when it was recorded. */
        public boolean ahead() {
            return subject.injectedAt().filter(now::isBefore).isPresent();
        }
    }

    record Note(Kind kind, Set<Sign> signs, String words, Instant at, String by) {}

    /** What a note says. */
    enum Kind {
        NOTHING,
        /** Mild and passing (TT 34/2018 art. 2). */
        COMMON,
        /** May threaten life, leave sequelae, or cause death (NĐ 104/2016 art. 3). */
        SERIOUS,
        CARE
    }

    /**
     * What is seen; the first seven are common, the others danger signs; papers print them numbered
     * in this order (TT 34/2018 art. 2, 12).
     */
    enum Sign {
        PAIN,
        SWELLING,
        ITCHING,
        FEVER,
        MALAISE,
        DIZZINESS,
        RASH,
        DYSPNOEA,
        CYANOSIS,
        HIGH_FEVER,
        CONVULSION,
        VOMITING,
        COLLAPSE;

        public boolean danger() {
            return compareTo(DYSPNOEA) >= 0;
        }
    }
}
