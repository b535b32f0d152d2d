package vn.tram.worklist;

import java.util.Map;

/**
 * How much work there is. Counting stops at {@link #MOST}: the screen says "999+" from there, and a
 * country's queue costs no more to count than a commune's.
 */
public record InboxCounts(Map<InboxTab, Map<Urgency, Integer>> byTab) {

    public static final int MOST = 1_000;

    public int of(InboxTab tab, Urgency urgency) {
        return byTab.get(tab).get(urgency);
    }

    public int of(InboxTab tab) {
        int sum = byTab.get(tab).values().stream().mapToInt(Integer::intValue).sum();
        return Math.min(MOST, sum);
    }
}
