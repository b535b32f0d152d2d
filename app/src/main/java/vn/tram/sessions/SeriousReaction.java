package vn.tram.sessions;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.Actor;

/**
 * A serious reaction was written down at desk 5, or keyed in from the paper of the session. Told in
 * the transaction that writes it, when the session is stopped.
 *
 * @param command of the act: the same act tells the same
 * @param facility where the session is
 * @param dose the person's dose in this session
 * @param words may be empty
 * @param seenAt when the reaction was seen; from paper, when the observation ended
 */
public record SeriousReaction(
        UUID command,
        SessionId session,
        UUID facility,
        PersonId person,
        UUID dose,
        Set<Sign> signs,
        String words,
        Instant seenAt,
        Actor by) {

    public SeriousReaction {
        signs = Set.copyOf(signs);
    }
}
