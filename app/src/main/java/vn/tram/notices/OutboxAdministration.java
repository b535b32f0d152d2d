package vn.tram.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** What a nationwide administrator sees of the outbox and does with what was given up. */
public interface OutboxAdministration {

    /** Counts stop here, so that they cost the same however much was ever sent. */
    int COUNTED_UP_TO = 10_000;

    /** Most lines that {@link #givenUp} answers with. */
    int MOST = 100;

    Outcome<Overview> overview(Actor actor);

    /**
     * What was given up and can still be sent, latest first.
     *
     * @param before the last one already seen; empty for the first page
     */
    Outcome<List<NoticeLine>> givenUp(Actor actor, Optional<UUID> before, int limit);

    /** Puts a notice that was given up back into the queue, with all its attempts. */
    Outcome<Void> sendAgain(Actor actor, UUID notice);

    /**
     * @param counts of every state, none above {@link #COUNTED_UP_TO}
     * @param channels one for each channel
     */
    record Overview(Map<NoticeState, Integer> counts, List<Channel> channels) {

        public Overview {
            counts = Map.copyOf(counts);
            channels = List.copyOf(channels);
        }
    }

    /**
     * @param configured whether a gateway is there to send by
     * @param oldestWaiting when the notice was taken that waits longest past its time
     */
    record Channel(NoticeChannel channel, boolean configured, Optional<Instant> oldestWaiting) {}
}
