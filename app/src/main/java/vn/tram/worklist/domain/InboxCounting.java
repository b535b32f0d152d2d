package vn.tram.worklist.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;

/**
 * Counts inboxes in one statement. Queues known to be small are read to their end; of others each
 * count reads at most {@link InboxCounts#MOST} entries of one index.
 */
@Repository
class InboxCounting {

    private final JdbcClient jdbc;
    private final QueueMemory memory;
    private final Clock clock;

    InboxCounting(JdbcClient jdbc, QueueMemory memory, Clock clock) {
        this.jdbc = jdbc;
        this.memory = memory;
        this.clock = clock;
    }

    InboxCounts counts(Actor actor, InboxFilter filter) {
        List<Queue> queues = new ArrayList<>(Queue.of(actor, InboxTab.MINE));
        int mine = queues.size();
        queues.addAll(Queue.of(actor, InboxTab.ALL));
        List<Tally> tallies = tallies(queues, filter, clock.instant());
        return sum(tallies.subList(0, mine), tallies.subList(mine, tallies.size()));
    }

    private List<Tally> tallies(List<Queue> queues, InboxFilter filter, Instant now) {
        if (!filter.equals(InboxFilter.none())) {
            CappedCount count = new CappedCount(filter, now);
            queues.forEach(queue -> count.add(queue, Set.of()));
            return count.ask(jdbc);
        }
        List<Set<Urgency>> believed = queues.stream().<Set<Urgency>>map(memory::wereFull).toList();
        List<Tally> tallies =
                queues.stream().allMatch(memory::wasSmall)
                        ? new WholeCount(now).of(queues, jdbc)
                        : capped(queues, believed, now);
        for (int n = 0; n < queues.size(); n++) {
            memory.remember(queues.get(n), tallies.get(n), believed.get(n));
        }
        return tallies;
    }

    private List<Tally> capped(List<Queue> queues, List<Set<Urgency>> believed, Instant now) {
        CappedCount count = new CappedCount(InboxFilter.none(), now);
        for (int n = 0; n < queues.size(); n++) {
            count.add(queues.get(n), believed.get(n));
        }
        return count.ask(jdbc);
    }

    private static InboxCounts sum(List<Tally> mine, List<Tally> queues) {
        Map<InboxTab, Map<Urgency, Integer>> counts = new EnumMap<>(InboxTab.class);
        for (InboxTab tab : InboxTab.values()) {
            counts.put(tab, new EnumMap<>(Urgency.class));
        }
        for (Urgency urgency : Urgency.values()) {
            int own = sum(mine, tally -> tally.free().get(urgency));
            int free = sum(queues, tally -> tally.free().get(urgency));
            int taken = sum(queues, tally -> tally.taken().get(urgency));
            counts.get(InboxTab.MINE).put(urgency, Math.min(InboxCounts.MOST, own));
            counts.get(InboxTab.UNASSIGNED).put(urgency, Math.min(InboxCounts.MOST, free));
            counts.get(InboxTab.ALL).put(urgency, Math.min(InboxCounts.MOST, free + taken));
        }
        return new InboxCounts(counts);
    }

    private static int sum(List<Tally> tallies, Function<Tally, Integer> number) {
        return tallies.stream().mapToInt(number::apply).sum();
    }
}
