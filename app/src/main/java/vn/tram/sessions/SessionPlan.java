package vn.tram.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.StaffId;

/**
 * What is planned for a session, in numbers.
 *
 * @param planned people with a number
 * @param standby people on the stand-by list
 * @param listed people who were put on either list since the proposal, also those who left it again
 *     before the day, because they died
 * @param byGroup planned people by priority group, 0 for those in none
 * @param found what the latest proposal found, without those who found no place and died since
 * @param withoutPhone planned people who can only be called or visited
 * @param invited planned people whose invitation to this place and time is in the outbox
 * @param vaccine doses in the facility's store beside what its other coming sessions will take
 * @param allocated doses that the facility was allocated and has not received, beside the same; no
 *     day of arrival is known of them, yet people are planned for them
 * @param siteLimit the number of people above which TT 34/2018 art. 9 is passed, where it is: 50
 *     with several vaccines at the place and on the day, 100 with one; a warning, never a bar
 * @param reach further communes served
 * @param note why plan or result came back
 */
public record SessionPlan(
        StaffId maker,
        int planned,
        int standby,
        int listed,
        Map<Integer, Integer> byGroup,
        List<Found> found,
        int withoutPhone,
        int invited,
        int vaccine,
        int allocated,
        OptionalInt siteLimit,
        Set<UnitCode> reach,
        Optional<String> note,
        Optional<Instant> proposedAt) {

    /** So many people with this answer of who is due; the words are {@code due.<reason>}. */
    public record Found(boolean due, boolean later, String reason, int people) {}

    /**
     * People who were due at the proposal and were put on no list. Who left a list since then is
     * not one of them, nor who died without having been on one: they are not due any more.
     */
    public int left() {
        int due = found.stream().filter(Found::due).mapToInt(Found::people).sum();
        return Math.max(0, due - listed);
    }
}
