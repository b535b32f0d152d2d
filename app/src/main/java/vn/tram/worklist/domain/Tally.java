package vn.tram.worklist.domain;

import java.util.Map;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.Urgency;

/**
 * What one queue holds, by group: what nobody has taken, and what somebody has. A number of {@link
 * InboxCounts#MOST} or more means "at least so many"; what is taken is then not counted.
 */
record Tally(Map<Urgency, Integer> free, Map<Urgency, Integer> taken) {

    boolean isFull(Urgency urgency) {
        return free.get(urgency) >= InboxCounts.MOST;
    }

    /** Whether reading the whole queue costs no more than counting one full group of another. */
    boolean isSmall() {
        return sum(free) + sum(taken) < InboxCounts.MOST;
    }

    private static int sum(Map<Urgency, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
