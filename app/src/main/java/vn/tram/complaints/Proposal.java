package vn.tram.complaints;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What the desk would do about a complaint.
 *
 * @param becomes what fields are to say, as typed; of {@link Kind#ADD_DOSE} at least product and
 *     day, of {@link Kind#VOID_DOSE} none
 * @param basis what it rests on, the paper that was seen; {@link #BASIS_LEAST} to {@link
 *     #BASIS_MOST} characters
 */
public record Proposal(Kind kind, Map<ClaimField, String> becomes, String basis) {

    public static final int BASIS_LEAST = 5;
    public static final int BASIS_MOST = 500;

    /** What happens to the record. */
    public enum Kind {
        /** New versions of the dose, of the person, or of both. */
        AMEND,
        /** A dose that is missing is recorded. */
        ADD_DOSE,
        /** A dose that the person never had is taken away. */
        VOID_DOSE
    }

    public Proposal {
        becomes = Map.copyOf(becomes);
    }

    /** The fields that it changes. */
    public Set<ClaimField> fields() {
        return becomes.isEmpty()
                ? EnumSet.noneOf(ClaimField.class)
                : EnumSet.copyOf(becomes.keySet());
    }

    /** Whether it changes who the person is. */
    public boolean identity() {
        return becomes.keySet().stream().anyMatch(ClaimField::identity);
    }

    @Override
    public String toString() {
        return "Proposal[" + kind + "]";
    }
}
