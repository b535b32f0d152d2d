package vn.tram.safety;

import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Reports of adverse events by citizens, who proved by a code that the record is theirs. A report
 * lands on the case of its event like any other and starts the same clocks; but it stops no session
 * and holds no lot until somebody of the staff confirms it, for nobody who is not answerable may
 * lock the vaccine of a province.
 */
public interface CitizenReports {

    /** Most reports about one person in 24 hours. */
    int MOST_A_DAY = 3;

    /**
     * Takes a report. Refused with {@link EventsRefusal} as {@link AdverseEvents#file}, and where
     * too much was told in a day, or no health station of the commune is known.
     */
    Outcome<Filed> file(CitizenReport report);

    /** Whether only citizens have told of an open serious case. */
    boolean unconfirmed(AdverseEventId id, Actor actor);

    /**
     * Says that it is so, by STATION or PROVINCE over the case's facility, as a report of their own
     * with the same facts: what a serious event asks for happens now.
     *
     * @param words how it was confirmed
     */
    Outcome<Void> confirm(AdverseEventId id, String words, Actor actor);
}
