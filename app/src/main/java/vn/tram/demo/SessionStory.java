package vn.tram.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tram.sessions.SessionState;

/**
 * One session of the demonstration and what becomes of it.
 *
 * @param after key of the list whose people it waits for
 * @param facility code of the station that holds it
 * @param place as people find it; unique in the script
 * @param until the state in which it is left
 * @param heldOn null where it is counted from today
 * @param daysAgo working days before today (or before {@code heldOn}) of each {@link Act}; -1 is
 *     tomorrow
 * @param papers whether people's earlier doses are entered from their papers
 * @param onPaper whether the day is worked on paper and keyed in
 * @param day who of the planned people gets how far, in the order of their numbers; the others do
 *     not come, or are still expected
 */
record SessionStory(
        String key,
        String after,
        String campaign,
        String cast,
        String facility,
        String place,
        boolean mobile,
        String product,
        int capacity,
        SessionState until,
        String heldOn,
        List<Integer> daysAgo,
        boolean papers,
        boolean onPaper,
        List<Group> day) {

    SessionStory {
        day = day == null ? List.of() : day;
    }

    /** What is done with a session, in the order of {@code daysAgo}. */
    enum Act {
        OPEN,
        SUBMIT,
        APPROVE,
        PREPARE,
        HOLD,
        RECONCILE,
        CONFIRM
    }

    /** How far somebody gets. */
    enum Fate {
        VACCINATED,
        /** Released, has not yet seen the recorded dose. */
        LEAVING,
        OBSERVED,
        /** Under observation with a common reaction. */
        REACTION,
        INJECTION,
        CONSENT,
        SCREENING,
        REFUSED,
        POSTPONED
    }

    /**
     * Some people one after the other.
     *
     * @param ago minutes before now of the first one's injection, where the session is held today
     * @param from time of the day of the first one's injection, where it is over
     * @param every minutes between them
     */
    record Group(Fate fate, int people, int ago, String from, int every) {}

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(heldOn).map(LocalDate::parse);
    }

    int daysAgo(Act act) {
        return daysAgo.get(Math.min(act.ordinal(), daysAgo.size() - 1));
    }
}
