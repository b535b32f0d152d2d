package vn.tram.audit;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The audit record for those whose work is to read it. The reader must hold AUDITOR: over the whole
 * country everything shows; over a unit what happened in it and below it in today's division, and
 * everything in the cases that lie there.
 */
public interface AuditTrail {

    /** Most entries of one page. */
    int MOST = 200;

    /** Newest first, narrowed by what is given, at most {@link #MOST}. */
    Outcome<List<AuditEntry>> search(AuditQuery query, int limit, Actor reader);

    /**
     * Links what waits, reads the whole chain again and records that it was asked for. Takes as
     * long as there are entries: about a second for a hundred thousand.
     */
    Outcome<Verdict> verify(Actor reader);

    /**
     * @param head the last link
     * @param broken where the chain does not hold; empty when it does
     */
    record Verdict(AuditChain.Head head, Optional<AuditChain.Break> broken) {}
}
