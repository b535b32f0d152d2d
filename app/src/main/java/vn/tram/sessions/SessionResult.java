package vn.tram.sessions;

import java.util.Map;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The result of a session, which the official of the commune signs. After it nothing of the session
 * changes; a dose only by a correction.
 */
public interface SessionResult {

    /** Empty for whoever may not see the session, and before its vaccine is accounted for. */
    Optional<Result> result(SessionId session, Actor actor);

    /**
     * Signs the result, by COMMUNE and never by who reconciled. Refused when the session changed
     * since it was read.
     *
     * @param revision of the session as the official read it
     */
    Outcome<Void> confirm(SessionId session, int revision, Actor actor);

    /** Back to the station, with a reason. */
    Outcome<Void> sendBack(SessionId session, String reason, Actor actor);

    /**
     * @param invited planned people
     * @param unannounced came without being on the list
     * @param doses as the form counts them
     * @param shown how many have seen the recorded dose and confirmed it
     * @param common people with a common reaction as the worst
     * @param serious people with a serious one
     * @param mine the actor may sign now
     */
    record Result(
            SessionReconciliation.Balance balance,
            int invited,
            int unannounced,
            Map<DayResult, Integer> results,
            DoseFigures doses,
            int shown,
            int common,
            int serious,
            boolean mine) {

        public Result {
            results = Map.copyOf(results);
        }

        public int ended(DayResult how) {
            return results.getOrDefault(how, 0);
        }

        /** Everybody who was planned or came. */
        public int subjects() {
            return results.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
