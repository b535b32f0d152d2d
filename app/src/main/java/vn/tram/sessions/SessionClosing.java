package vn.tram.sessions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The end of a session's day. Who was expected and did not come is absent and gets a new date by
 * rule; nobody who is still at the place is forgotten.
 */
public interface SessionClosing {

    /** Longest reason that is kept, in characters. */
    int REASON_LENGTH = 1_000;

    /** Most people who are still here in one answer. */
    int MOST = 200;

    /** What the end of the day looks like; empty for whoever may not see the session. */
    Optional<DayEnd> dayEnd(SessionId session, Actor actor);

    /**
     * People who were received and are not going to be injected on this day, with the reason. By
     * STATION, while the session runs. All or none: refused where one of them was injected or is
     * done.
     */
    Outcome<Integer> notDone(
            SessionId session, Collection<SubjectId> subjects, String reason, Actor actor);

    /**
     * Ends the day, by STATION. Refused while somebody is between two desks or under observation.
     * Everybody expected becomes absent; people on the stand-by list who were not called were never
     * asked to come and stay as they are. New dates follow in the background.
     *
     * @return how many are absent
     */
    Outcome<Integer> close(SessionId session, Actor actor);

    /**
     * @param here who is still at the place, the longest waiting first
     * @param expected planned people who have not come
     * @param standby people of the stand-by list who were not called
     * @param results how the day ended for the others
     * @param newDates where people who were not vaccinated got another place
     * @param waiting people who were not vaccinated and wait for a session that is not planned yet
     */
    record DayEnd(
            SessionView session,
            List<StillHere> here,
            int expected,
            int standby,
            Map<DayResult, Integer> results,
            List<NewDate> newDates,
            int waiting) {

        public DayEnd {
            here = List.copyOf(here);
            results = Map.copyOf(results);
            newDates = List.copyOf(newDates);
        }

        public int ended(DayResult result) {
            return results.getOrDefault(result, 0);
        }

        /** Everybody who was planned or came. */
        public int subjects() {
            return results.values().stream().mapToInt(Integer::intValue).sum()
                    + expected
                    + here.size();
        }
    }

    /**
     * Somebody between reception and leaving.
     *
     * @param desk label of the desk that has the person now; empty between two desks
     */
    record StillHere(
            SubjectId id, OptionalInt number, String name, DayStep step, Optional<String> desk) {

        /** Not injected yet: can be ended as not done. */
        public boolean uninjected() {
            return step != DayStep.OBSERVATION && step != DayStep.LEAVING;
        }
    }

    /**
     * @param withinMonth still in the month of the missed session, as TT 34/2018 asks for expanded
     *     immunisation
     */
    record NewDate(String session, LocalDate day, String place, int people, boolean withinMonth) {}
}
