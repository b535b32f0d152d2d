package vn.tram.complaints;

import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** What is decided about a proposed correction by others than who proposed it. */
public interface CorrectionDecisions {

    /** Fewest characters of evidence or of a reason. */
    int SHORTEST_WORDS = 5;

    /** Most characters of those. */
    int LONGEST_WORDS = 300;

    /** The person as proposed is in the population database (9438/BYT-CNTT). */
    Outcome<Void> confirmIdentity(ComplaintId id, String evidence, Actor actor);

    /** The population database says otherwise; the desk examines again. */
    Outcome<Void> contradictIdentity(ComplaintId id, String evidence, Actor actor);

    /**
     * Agrees; the record is corrected at once. Refused for who examined the complaint and for who
     * entered any version of the dose, and where the complaint has changed since it was read.
     *
     * @param revision {@link ComplaintView#revision} as it was read
     */
    Outcome<Void> approve(ComplaintId id, int revision, Actor actor);

    /** Gives it back to the desk. */
    Outcome<Void> sendBack(ComplaintId id, String reason, Actor actor);
}
