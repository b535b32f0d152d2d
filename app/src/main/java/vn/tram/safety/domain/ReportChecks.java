package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseId;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.NewReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.NewReport.Patient;

/** What a report cannot say. */
@Component
class ReportChecks {

    /** A clock of a tablet that is a little ahead makes no event of the future. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** First day of the first rule that is known. */
    private static final LocalDate FIRST_RULE = LocalDate.of(2016, 7, 1);

    private final EventStore events;
    private final SuspectDoses doses;
    private final Clock clock;

    ReportChecks(EventStore events, SuspectDoses doses, Clock clock) {
        this.events = events;
        this.doses = doses;
        this.clock = clock;
    }

    /**
     * Whom and what a report is about.
     *
     * @param report with its texts cleaned
     */
    record About(NewReport report, Optional<UUID> person, Optional<SuspectDose> dose) {}

    Outcome<About> of(NewReport typed) {
        NewReport report = cleaned(typed);
        return words(report).then(done -> times(report)).then(done -> person(report));
    }

    private static NewReport cleaned(NewReport typed) {
        return new NewReport(
                typed.command(),
                typed.source(),
                typed.facility(),
                typed.person(),
                typed.patient()
                        .map(
                                told ->
                                        new Patient(
                                                CleanText.of(told.name()),
                                                CleanText.of(told.birth()),
                                                CleanText.of(told.phone()),
                                                CleanText.of(told.address()))),
                typed.dose(),
                typed.elsewhere()
                        .map(
                                told ->
                                        new Elsewhere(
                                                CleanText.of(told.vaccine()),
                                                CleanText.of(told.lot()),
                                                CleanText.of(told.place()),
                                                told.vaccinatedAt())),
                typed.eventAt(),
                typed.criteria(),
                typed.anaphylaxis(),
                typed.signs(),
                CleanText.of(typed.narrative()),
                typed.patientState());
    }

    private static Outcome<Void> words(NewReport report) {
        if (report.narrative().isEmpty() && report.signs().isEmpty()) {
            return Outcome.refused(Plain.NARRATIVE_MISSING);
        }
        boolean fit =
                Stream.of(
                                Stream.of(fits(report.narrative(), NewReport.NARRATIVE_MAX)),
                                report.patient().stream().map(ReportChecks::fits),
                                report.elsewhere().stream().map(ReportChecks::fits))
                        .flatMap(each -> each)
                        .allMatch(fits -> fits);
        return fit ? Outcome.done() : Outcome.refused(Plain.TEXT_TOO_LONG);
    }

    private static boolean fits(Patient told) {
        return fits(told.name(), Patient.NAME_MAX)
                && fits(told.birth(), Patient.BIRTH_MAX)
                && fits(told.phone(), Patient.PHONE_MAX)
                && fits(told.address(), Patient.ADDRESS_MAX);
    }

    private static boolean fits(Elsewhere told) {
        return fits(told.vaccine(), Elsewhere.VACCINE_MAX)
                && fits(told.lot(), Elsewhere.LOT_MAX)
                && fits(told.place(), Elsewhere.PLACE_MAX);
    }

    private static boolean fits(String text, int most) {
        return text.length() <= most;
    }

    private Outcome<Void> times(NewReport report) {
        Instant now = clock.instant();
        if (report.eventAt().isAfter(now.plus(AHEAD))) {
            return Outcome.refused(Plain.EVENT_IN_FUTURE);
        }
        if (StoredTime.day(report.eventAt()).isBefore(FIRST_RULE)) {
            return Outcome.refused(Plain.EVENT_TOO_OLD);
        }
        boolean before =
                report.elsewhere()
                        .flatMap(Elsewhere::vaccinatedAt)
                        .filter(report.eventAt()::isBefore)
                        .isPresent();
        return before ? Outcome.refused(Plain.EVENT_BEFORE_DOSE) : Outcome.done();
    }

    private Outcome<About> person(NewReport report) {
        if (report.person().isEmpty()) {
            boolean named = report.patient().filter(told -> !told.name().isEmpty()).isPresent();
            return named
                    ? Outcome.done(new About(report, Optional.empty(), Optional.empty()))
                    : Outcome.refused(Plain.PATIENT_MISSING);
        }
        return events.known(report.person().get().value())
                .map(person -> dose(report, person))
                .orElseGet(() -> Outcome.refused(Plain.PERSON_UNKNOWN));
    }

    private Outcome<About> dose(NewReport report, UUID person) {
        if (report.dose().isPresent()) {
            Optional<SuspectDose> dose =
                    report.dose()
                            .map(DoseId::value)
                            .flatMap(doses::byId)
                            .filter(found -> found.person().equals(person));
            if (dose.isEmpty()) {
                return Outcome.refused(Plain.DOSE_UNKNOWN);
            }
            return report.eventAt().isBefore(dose.get().givenAt())
                    ? Outcome.refused(Plain.EVENT_BEFORE_DOSE)
                    : Outcome.done(new About(report, Optional.of(person), dose));
        }
        if (report.elsewhere().isPresent()) {
            return Outcome.done(new About(report, Optional.of(person), Optional.empty()));
        }
        Optional<SuspectDose> latest = doses.before(person, report.eventAt());
        return latest.isEmpty() && doses.any(person)
                ? Outcome.refused(Plain.EVENT_BEFORE_DOSE)
                : Outcome.done(new About(report, Optional.of(person), latest));
    }
}
