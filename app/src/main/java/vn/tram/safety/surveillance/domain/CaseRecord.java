package vn.tram.safety.surveillance.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.kernel.Sex;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.EventState;
import vn.tram.safety.PatientState;
import vn.tram.safety.WhoClass;

/** A case with everything that lists and exports say of it; texts may be empty. */
record CaseRecord(
        UUID id,
        String code,
        Instant eventAt,
        Instant recordedAt,
        Who who,
        Given given,
        Set<Criterion> criteria,
        int anaphylaxis,
        National national,
        boolean serious,
        PatientState outcome,
        EventState state,
        Optional<WhoClass> conclusion,
        Optional<Instant> toldMinistryAt,
        String history,
        List<Told> told) {

    /**
     * @param birth as it was told; with its precision where the person is known here
     * @param age in completed years
     */
    record Who(
            String name,
            String birth,
            Optional<Integer> age,
            Optional<Sex> sex,
            String address,
            Optional<String> commune,
            String phone) {}

    /**
     * @param ordinal number of the dose; 0 for not known
     * @param dayOnly whether the hour is not known
     * @param inSession how many got the lot in that session
     * @param ofLot how many got the lot in all
     */
    record Given(
            String vaccine,
            String maker,
            String registration,
            String lot,
            Optional<LocalDate> expiry,
            String diluent,
            int ordinal,
            Optional<Instant> at,
            boolean dayOnly,
            String place,
            String others,
            long inSession,
            long ofLot) {}

    /** What one reporter told. */
    record Told(String by, String facility, String signs, String narrative) {}

    Optional<Duration> sinceDose() {
        return given.at().map(at -> Duration.between(at, eventAt));
    }
}
