package vn.tram.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where a case stands in its process.
 *
 * @param passed finished elements in the order they were left, an element once for each visit
 * @param current elements the case stands on now; empty when it has ended
 */
public record CasePosition(String process, List<Passed> passed, Set<String> current) {

    /**
     * @param interrupted left because the case was ended or taken away there, its work not done
     */
    public record Passed(String element, Instant startedAt, Instant endedAt, boolean interrupted) {}

    public boolean ended() {
        return current.isEmpty();
    }
}
