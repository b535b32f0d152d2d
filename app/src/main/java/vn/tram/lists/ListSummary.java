package vn.tram.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.staff.CasePlace;
import vn.tram.staff.StaffId;

/**
 * A list as overviews and the head of its page show it.
 *
 * @param eventDate the day whose rules the list keeps
 * @param note reason of the last return or withdrawal
 */
public record ListSummary(
        ListId id,
        String code,
        String title,
        ListState state,
        UUID campaignId,
        String campaignName,
        String roundName,
        CasePlace place,
        String communeName,
        Optional<String> facilityName,
        StaffId madeBy,
        String madeByName,
        Instant madeAt,
        Optional<Instant> submittedAt,
        Optional<String> reviewedBy,
        Optional<Instant> reviewedAt,
        Optional<String> identifiedBy,
        Optional<Instant> identifiedAt,
        LocalDate eventDate,
        Optional<ListId> supplements,
        Optional<String> note,
        int revision) {}
