package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.sessions.DayObservation.Sign;

/** A report of an event as it was told; it never changes. */
public record ReportView(
        UUID id,
        ReportSource source,
        Optional<UUID> facility,
        String by,
        Instant recordedAt,
        Instant eventAt,
        Set<Criterion> criteria,
        int anaphylaxis,
        Set<Sign> signs,
        String narrative,
        PatientState patientState,
        Optional<NewReport.Patient> patient,
        Optional<NewReport.Elsewhere> elsewhere) {

    public ReportView {
        criteria = Set.copyOf(criteria);
        signs = Set.copyOf(signs);
    }
}
