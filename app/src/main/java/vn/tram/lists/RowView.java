package vn.tram.lists;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Sex;
import vn.tram.ruleset.PriorityGroupSet;

/**
 * A row as tables show it: numbers masked, dates as text in their precision.
 *
 * @param birthDate as understood, or as typed when it could not be
 * @param idNumber masked unless the reader's role needs it
 * @param duplicate an undecided duplicate pair names this row
 * @param leftOutBy role that left it out
 */
public record RowView(
        RowId id,
        int number,
        String name,
        String birthDate,
        Optional<Sex> sex,
        Optional<String> idNumber,
        Optional<String> phone,
        Optional<String> hamlet,
        PriorityGroupSet groups,
        RowVerdict verdict,
        List<RowFaultView> faults,
        boolean duplicate,
        boolean leftOut,
        Optional<String> leftOutReason,
        Optional<String> leftOutBy,
        Optional<IdentityState> identity,
        Optional<String> identityReason,
        int version) {}
