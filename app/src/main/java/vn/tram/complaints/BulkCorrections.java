package vn.tram.complaints;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionId;
import vn.tram.staff.Actor;

/**
 * Corrects one slip of a whole session as one: a lot, a day or a vaccine that was entered wrong for
 * many. One person examines, another one agrees; each dose is held to the four eyes by itself, each
 * complaint among them ends with its own answer, and whoever did not complain is told that the
 * record changed. Seen by those who hold STATION, DISTRICT, PROVINCE or SUPERVISOR over the place
 * of the session; done by STATION, DISTRICT or PROVINCE over it.
 */
public interface BulkCorrections {

    /** Most doses of one. */
    int MOST = 1_000;

    /** Most rows in one answer. */
    int MOST_ROWS = 200;

    /** Fewest characters of a reason for sending back. */
    int SHORTEST_WORDS = 5;

    /**
     * What else says the same in the session of the dose that a complaint is about: one for each
     * field that it contests and that a session shares.
     */
    List<Alike> alike(ComplaintId complaint, Actor actor);

    /**
     * @param becomes as the complaint claims
     * @param complaints that wait at a desk and claim the same of a dose that says the same
     * @param doses of the session that say the same, with and without a complaint
     */
    record Alike(
            SessionId session,
            ClaimField field,
            String recorded,
            String becomes,
            int complaints,
            int doses) {}

    /**
     * What is to be corrected together.
     *
     * @param field PRODUCT, GIVEN_ON or LOT
     * @param recorded what the doses say
     * @param becomes what they are to say, as typed
     * @param wholeSession every dose of the session that says so; otherwise those about which
     *     somebody complained alike
     * @param basis what it rests on, as of a {@link Proposal}
     */
    record Slip(
            SessionId session,
            ClaimField field,
            String recorded,
            String becomes,
            boolean wholeSession,
            String basis) {}

    /**
     * Examines a slip: the rows are chosen at once, each is looked at in the background. Refused
     * with {@link ComplaintsRefusal}: no such session, a field that a session does not share,
     * nothing that says so, more than {@link #MOST}, the same slip under way.
     */
    Outcome<BulkId> examine(Slip slip, Actor actor);

    /**
     * Agrees with what was found ready; the doses are corrected in the background. Refused for who
     * examined it. A dose that the actor entered is left out and waits for another second person.
     *
     * @param revision {@link BulkView#revision} as it was read
     */
    Outcome<Void> approve(BulkId id, int revision, Actor actor);

    /** Gives it back: every complaint goes back to its desk, nothing is corrected. */
    Outcome<Void> sendBack(BulkId id, String reason, Actor actor);

    Optional<BulkView> byCode(String code, Actor actor);

    /** The bulk correction that a complaint is part of, the latest. */
    Optional<BulkView> of(ComplaintId complaint, Actor actor);

    /** Of the actor's places, the latest first: under way, and those of the last thirty days. */
    List<BulkView> lately(Actor actor);

    /**
     * Rows in their order.
     *
     * @param after number of the last row already shown, 0 at first
     */
    List<BulkRow> rows(BulkId id, int after, int limit, Actor actor);
}
