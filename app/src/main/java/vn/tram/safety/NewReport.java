package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.sessions.DayObservation.Sign;

/**
 * What somebody tells of an adverse event. What the system knows of the dose (vaccine, lot,
 * session, facility) is not told but looked up.
 *
 * @param command made by the screen before it is sent: the same report counts once
 * @param facility where whoever reports works
 * @param person empty where the report names nobody known here; then {@code patient} says who
 * @param dose the dose it followed; empty for the latest before the event
 * @param elsewhere of a dose that is not recorded here
 * @param eventAt when it happened
 * @param anaphylaxis grade 1 to 4 of TT 51/2017; 0 where there was none
 * @param narrative what happened, up to {@link #NARRATIVE_MAX} characters
 * @param patientState how the person is now
 */
public record NewReport(
        UUID command,
        ReportSource source,
        UUID facility,
        Optional<PersonId> person,
        Optional<Patient> patient,
        Optional<DoseId> dose,
        Optional<Elsewhere> elsewhere,
        Instant eventAt,
        Set<Criterion> criteria,
        int anaphylaxis,
        Set<Sign> signs,
        String narrative,
        PatientState patientState) {

    public static final int NARRATIVE_MAX = 4_000;

    public NewReport {
        criteria = Set.copyOf(criteria);
        signs = Set.copyOf(signs);
    }

    /** Somebody who is not known here, as told; texts may be empty but for the name. */
    public record Patient(String name, String birth, String phone, String address) {
        public static final int NAME_MAX = 200;
        public static final int BIRTH_MAX = 40;
        public static final int PHONE_MAX = 20;
        public static final int ADDRESS_MAX = 300;
    }

    /** A dose given elsewhere, as told; texts may be empty. */
    public record Elsewhere(
            String vaccine, String lot, String place, Optional<Instant> vaccinatedAt) {
        public static final int VACCINE_MAX = 120;
        public static final int LOT_MAX = 40;
        public static final int PLACE_MAX = 200;
    }
}
