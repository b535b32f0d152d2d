package vn.tram.safety.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.directory.Facilities;
import vn.tram.directory.Facility;
import vn.tram.directory.FacilityKind;
import vn.tram.doses.DoseId;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.safety.AdverseEventId;
import vn.tram.safety.CitizenReport;
import vn.tram.safety.CitizenReports;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.NewReport.Elsewhere;
import vn.tram.safety.PatientState;
import vn.tram.safety.ReportSource;
import vn.tram.safety.ReportView;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.shell.Messages;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class CitizenService implements CitizenReports {

    /** What stands in the record for good is in the language of the record. */
    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private static final Duration A_DAY = Duration.ofDays(1);

    private final EventFiling filing;
    private final EventReports reports;
    private final EventAccess access;
    private final EventStore store;
    private final EventPlaces places;
    private final SuspectDoses doses;
    private final Facilities facilities;
    private final Messages messages;
    private final Clock clock;
    private final CommandTransaction commands;

    CitizenService(
            EventFiling filing,
            EventReports reports,
            EventAccess access,
            EventStore store,
            EventPlaces places,
            SuspectDoses doses,
            Facilities facilities,
            Messages messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.filing = filing;
        this.reports = reports;
        this.access = access;
        this.store = store;
        this.places = places;
        this.doses = doses;
        this.facilities = facilities;
        this.messages = messages;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Filed> file(CitizenReport report) {
        return commands.run(() -> take(report));
    }

    private Outcome<Filed> take(CitizenReport report) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Optional<CasePlace> place = looksAfter(report, today).flatMap(id -> places.of(id, today));
        if (place.isEmpty()) {
            return Outcome.refused(Plain.NO_STATION);
        }
        boolean again = reports.caseOf(report.command()).isPresent();
        if (!again && toldToday(report.person()) >= MOST_A_DAY) {
            return Outcome.refused(Plain.TOLD_TOO_OFTEN);
        }
        return filing.take(
                told(report, place.get().facility().orElseThrow()),
                place.get(),
                Citizen.named(messages.text(RECORD, "safety.citizen")));
    }

    private int toldToday(PersonId person) {
        return store.known(person.value())
                .map(known -> reports.byCitizens(known, clock.instant().minus(A_DAY)))
                .orElse(0);
    }

    /** The facility that gave the dose, or the health station of where the person lives. */
    private Optional<UUID> looksAfter(CitizenReport report, LocalDate today) {
        return report.dose()
                .map(DoseId::value)
                .flatMap(doses::byId)
                .flatMap(SuspectDose::facility)
                .or(
                        () ->
                                facilities.inUnit(report.commune(), today).stream()
                                        .filter(each -> each.kind() == FacilityKind.HEALTH_STATION)
                                        .map(Facility::id)
                                        .findFirst());
    }

    private static NewReport told(CitizenReport report, UUID facility) {
        return new NewReport(
                report.command(),
                ReportSource.CITIZEN,
                facility,
                Optional.of(report.person()),
                Optional.empty(),
                report.dose(),
                report.elsewhere(),
                report.eventAt(),
                criteria(report),
                0,
                report.signs(),
                report.words(),
                report.state());
    }

    /** A citizen judges no danger to life: signs of danger make an event important. */
    private static Set<Criterion> criteria(CitizenReport report) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        if (report.state() == PatientState.DIED) {
            criteria.add(Criterion.DEATH);
        }
        if (report.inHospital()) {
            criteria.add(Criterion.HOSPITALISATION);
        }
        if (report.signs().stream().anyMatch(Sign::danger)) {
            criteria.add(Criterion.IMPORTANT);
        }
        return criteria;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean unconfirmed(AdverseEventId id, Actor actor) {
        return access.visible(id, actor)
                .filter(event -> event.serious() && !event.state().ended())
                .filter(event -> reports.told(id.value()).unconfirmed())
                .isPresent();
    }

    @Override
    public Outcome<Void> confirm(AdverseEventId id, String words, Actor actor) {
        return commands.run(
                () ->
                        access.held(id, actor)
                                .then(event -> confirm(event, words, actor))
                                .map(filed -> null));
    }

    private Outcome<Filed> confirm(AdverseEvent event, String words, Actor actor) {
        boolean may =
                Rights.allows(actor, Role.STATION, event.place())
                        || Rights.allows(actor, Role.PROVINCE, event.place());
        if (!may) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        UUID caseId = event.id().value();
        if (event.state().ended() || !reports.told(caseId).unconfirmed()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        List<ReportView> told = reports.of(caseId);
        return filing.file(same(event, told.get(told.size() - 1), words), actor);
    }

    private static NewReport same(AdverseEvent event, ReportView told, String words) {
        var view = event.view();
        return new NewReport(
                TimeOrderedId.next(),
                ReportSource.STATION,
                event.place().facility().orElseThrow(),
                view.person(),
                Optional.empty(),
                view.dose(),
                view.dose().isPresent() ? Optional.<Elsewhere>empty() : told.elsewhere(),
                told.eventAt(),
                view.criteria(),
                view.anaphylaxis(),
                told.signs(),
                words,
                told.patientState());
    }
}
