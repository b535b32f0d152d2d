package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.doses.DoseId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayObservation.Sign;

/**
 * What somebody tells of what happened after their own dose, or after that of somebody they answer
 * for. They do not judge how grave it is: that is taken from the signs and from how the person is.
 *
 * @param command made by the page before it is sent: the same report counts once
 * @param person whose record was opened with a code
 * @param commune where the person lives: its health station looks after a dose given elsewhere
 * @param dose empty for one given elsewhere
 * @param elsewhere of a dose that is not recorded here
 * @param inHospital whether the person was admitted
 */
public record CitizenReport(
        UUID command,
        PersonId person,
        UnitCode commune,
        Optional<DoseId> dose,
        Optional<NewReport.Elsewhere> elsewhere,
        Instant eventAt,
        Set<Sign> signs,
        PatientState state,
        boolean inHospital,
        String words) {

    public CitizenReport {
        signs = Set.copyOf(signs);
    }

    @Override
    public String toString() {
        return "CitizenReport[hidden]";
    }
}
