package vn.tram.worklist.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.worklist.Urgency;

/**
 * How large queues were when they were counted last, so that counting them again costs less. That a
 * queue was small only chooses the statement: a memory gone wrong makes it dearer, not wrong. That
 * a group was full is believed for {@link #FULL}: so long may "999+" stand where a thousand tasks
 * have just become fewer.
 */
@Component
class QueueMemory {

    static final Duration FULL = Duration.ofSeconds(10);
    private static final Duration SMALL = Duration.ofMinutes(10);
    private static final int QUEUES = 20_000;

    private final Cache<Queue, Set<Urgency>> full =
            Caffeine.newBuilder().maximumSize(QUEUES).expireAfterWrite(FULL).build();
    private final Cache<Queue, Boolean> small =
            Caffeine.newBuilder().maximumSize(QUEUES).expireAfterWrite(SMALL).build();

    boolean wasSmall(Queue queue) {
        return small.getIfPresent(queue) != null;
    }

    /** Groups that need not be counted because they were full a moment ago. */
    Set<Urgency> wereFull(Queue queue) {
        Set<Urgency> groups = full.getIfPresent(queue);
        return groups == null ? Set.of() : groups;
    }

    /**
     * @param believed groups that were not counted but taken from here; believing does not prolong
     *     the memory
     */
    void remember(Queue queue, Tally tally, Set<Urgency> believed) {
        if (tally.isSmall()) {
            small.put(queue, true);
        } else {
            small.invalidate(queue);
        }
        if (believed.isEmpty()) {
            Set<Urgency> groups = EnumSet.allOf(Urgency.class);
            groups.removeIf(urgency -> !tally.isFull(urgency));
            full.put(queue, groups);
        }
    }
}
