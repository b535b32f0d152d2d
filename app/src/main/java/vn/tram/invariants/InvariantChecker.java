package vn.tram.invariants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves the invariants on the data as it stands. Reads only; takes minutes on a country's data.
 */
@Service
public class InvariantChecker {

    private final List<Invariant> invariants;

    InvariantChecker(List<Invariant> invariants) {
        this.invariants = invariants;
    }

    /** Every statement with what contradicts it; an empty list where it holds. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> check() {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        invariants.forEach(
                invariant -> findings.put(invariant.statement(), invariant.violations()));
        return findings;
    }
}
