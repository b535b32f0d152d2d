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
 * @param leftOutReason in words, by whoever left it out
 * @param leftOutCode where the system knows the reason, the message {@code left-out.<code>}
 * @param leftOutBy role that left it out, or SYSTEM
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
        Optional<String> leftOutCode,
        Optional<String> leftOutBy,
        Optional<IdentityState> identity,
        Optional<String> identityReason,
        int version) {}
