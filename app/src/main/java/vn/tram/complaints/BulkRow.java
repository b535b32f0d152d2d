package vn.tram.complaints;

import java.util.Locale;
import java.util.Optional;
import vn.tram.people.PersonId;

/**
 * A dose of a bulk correction.
 *
 * @param number of the dose among those of the person
 * @param complaint code of the complaint whose own case corrects the dose; empty where nobody
 *     complained
 * @param complaintState where that case stands
 * @param refusal code of why the dose was left out
 */
public record BulkRow(
        int row,
        PersonId person,
        String name,
        int number,
        Optional<String> complaint,
        Optional<ComplaintState> complaintState,
        Optional<ComplaintOutcome> outcome,
        Result result,
        Optional<String> refusal) {

    /** What became of it so far. The words are the message {@code complaints.bulk-row.<code>}. */
    public enum Result {
        WAITING,
        /** Examined, nothing stands against it. */
        READY,
        /** Agreed; the complaint's own case does it. */
        AGREED,
        CORRECTED,
        /** Not part of it after all, for the reason beside it. */
        LEFT,
        /** Sent back with the whole. */
        RETURNED;

        /** Stable, lower case: {@code ready}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "BulkRow[" + row + ", " + result + "]";
    }
}
