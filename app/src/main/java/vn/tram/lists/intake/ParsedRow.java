package vn.tram.lists.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row with its values and all its faults.
 *
 * @param rowKey the row that this one corrects; null for a new one
 * @param rejected texts as typed, cleaned, of the cells with a hard fault
 * @param faults in the order of the columns; empty for most rows
 */
public record ParsedRow(
        int rowNumber,
        UUID rowKey,
        SurveyedPerson person,
        Map<ImportColumn, String> rejected,
        List<RowFault> faults) {

    /** Whether nothing keeps the row from being taken over; it may have warnings. */
    public boolean good() {
        for (RowFault fault : faults) {
            if (fault.severity() == Severity.HARD) {
                return false;
            }
        }
        return true;
    }

    /**
     * SHA-256 over what the row says, whatever its number, its key and the spelling of dates and
     * numbers: equal for the same row of another file.
     */
    public byte[] contentHash() {
        return ContentHash.of(this);
    }
}
