package vn.tram.complaints;

import java.util.Optional;

/**
 * One field beside what is claimed.
 *
 * @param recorded when the complaint was filed; empty where nothing was
 * @param claimed empty where the citizen does not contest it
 * @param proposed by the desk; empty while there is no proposal, or it leaves the field alone
 */
public record FieldClaim(
        ClaimField field,
        Optional<String> recorded,
        Optional<String> claimed,
        Optional<String> proposed) {

    /** Whether the citizen says something else than the record. */
    public boolean differs() {
        return claimed.isPresent() && !claimed.equals(recorded);
    }

    /** Without the values, so that none reaches a log. */
    @Override
    public String toString() {
        return "FieldClaim[" + field + "]";
    }
}
