package vn.tram.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.processes.safety.AdverseEventSeverity.Reason;
import vn.tram.staff.CasePlace;
import vn.tram.stock.LotId;

/**
 * The case of an event.
 *
 * @param code as written on papers, {@code SC-2026-0007}
 * @param person empty while nobody knows who it is
 * @param product code of the vaccine
 * @param lotText number as told, where no such lot is known here
 * @param eventAt when it happened, the earliest that was told
 * @param eventOn day whose rules the case keeps
 * @param recordedAt of the first report
 * @param seriousEventAt of the report that made it serious, as is {@code seriousRecordedAt}
 * @param lowered why an investigator lowered the severity
 * @param investigatedAt receipt of the investigation report
 * @param minutesAt signature of the minutes
 * @param mergedInto the case that took this one in
 * @param revision changes with every change of the case itself
 */
public record EventView(
        AdverseEventId id,
        String code,
        Optional<PersonId> person,
        Optional<DoseId> dose,
        Optional<String> product,
        Optional<LotId> lot,
        Optional<String> lotText,
        Optional<Instant> vaccinatedAt,
        Optional<UUID> session,
        CasePlace place,
        Instant eventAt,
        LocalDate eventOn,
        Instant recordedAt,
        Set<Criterion> criteria,
        int anaphylaxis,
        National national,
        Reason reason,
        boolean serious,
        Optional<Instant> seriousEventAt,
        Optional<Instant> seriousRecordedAt,
        Optional<String> lowered,
        PatientState patientState,
        EventState state,
        String filedBy,
        Optional<Instant> reportAt,
        Optional<Instant> investigationAt,
        Optional<String> investigator,
        Optional<Instant> investigatedAt,
        Optional<Instant> minutesAt,
        Optional<Instant> announcedAt,
        Optional<Instant> closedAt,
        Optional<String> endedReason,
        Optional<AdverseEventId> mergedInto,
        int revision) {

    public EventView {
        criteria = Set.copyOf(criteria);
    }
}
