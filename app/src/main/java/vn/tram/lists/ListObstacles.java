package vn.tram.lists;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tram.kernel.Refusal;
import vn.tram.lists.ListsRefusal.Open;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.ListsRefusal.Unsettled;

/**
 * What in a list's rows stands in the way of its next move; the first thing to settle comes first.
 */
public final class ListObstacles {

    private ListObstacles() {}

    /** Of the station, which passes the list on to the comparing of identities. */
    public static Optional<Refusal> toForwarding(ListCounts counts) {
        return first(faulty(counts), undecided(counts), nobody(counts));
    }

    /** Of the identity officer, who passes the list on to approval. */
    public static Optional<Refusal> toFinishingIdentities(ListCounts counts) {
        return first(unsettled(counts), nobody(counts));
    }

    /**
     * Of the official. A row put back at the official's desk brings along what it was left out for:
     * a fault, a twin, a number that does not agree. None of them may slip through with the others.
     */
    public static Optional<Refusal> toApproval(ListCounts counts) {
        return first(faulty(counts), undecided(counts), unsettled(counts), nobody(counts));
    }

    @SafeVarargs
    private static Optional<Refusal> first(Optional<Refusal>... obstacles) {
        return Stream.of(obstacles).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> faulty(ListCounts counts) {
        return open(Open.ROWS_FAULTY, counts.faulty());
    }

    private static Optional<Refusal> undecided(ListCounts counts) {
        return open(Open.DUPLICATES, counts.openDuplicates());
    }

    private static Optional<Refusal> unsettled(ListCounts counts) {
        return open(Open.IDENTITIES, counts.identityOpen());
    }

    private static Optional<Refusal> open(Open what, int count) {
        return count == 0 ? Optional.empty() : Optional.of(new Unsettled(what, count));
    }

    private static Optional<Refusal> nobody(ListCounts counts) {
        return counts.proposed() == 0 ? Optional.of(Plain.NOBODY_LEFT) : Optional.empty();
    }
}
