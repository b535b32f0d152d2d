package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.Filed;
import vn.tram.safety.NewReport;
import vn.tram.safety.PatientState;
import vn.tram.safety.ReportSource;
import vn.tram.sessions.SeriousReaction;
import vn.tram.shell.Messages;
import vn.tram.staff.CasePlace;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotId;

/**
 * A serious reaction that a session wrote down is a report of an event: the nurse at desk 5 files
 * nothing a second time. In the transaction of the note. The case holds the lot in the province;
 * where it cannot be filed, the lot is held at the facility alone, so that nobody goes on with it.
 */
@Component
class ObservedReactions {

    /** Reasons stand in the record for good, in the language of the record. */
    private static final Locale RECORD = Locale.forLanguageTag("vi");

    private final EventFiling filing;
    private final EventPlaces places;
    private final SuspectDoses doses;
    private final LotHolds holds;
    private final AuditLog audit;
    private final Messages messages;

    ObservedReactions(
            EventFiling filing,
            EventPlaces places,
            SuspectDoses doses,
            LotHolds holds,
            AuditLog audit,
            Messages messages) {
        this.filing = filing;
        this.places = places;
        this.doses = doses;
        this.holds = holds;
        this.audit = audit;
        this.messages = messages;
    }

    @EventListener
    void seen(SeriousReaction reaction) {
        Optional<SuspectDose> dose = doses.byId(reaction.dose());
        CasePlace place =
                places.of(reaction.facility(), StoredTime.day(reaction.seenAt())).orElseThrow();
        Outcome<Filed> filed = filing.take(report(reaction, dose), place, reaction.by());
        if (filed instanceof Outcome.Refused<Filed> refused) {
            // a clock that was wrong at the injection must not keep a nurse from writing down what
            // she sees
            boolean held =
                    dose.flatMap(SuspectDose::lot).filter(lot -> hold(lot, reaction)).isPresent();
            audit.record(
                    AuditEvent.by(reaction.by(), "safety.not-filed")
                            .inCase(reaction.session().value())
                            .about(reaction.person().value())
                            .with("code", refused.refusal().code())
                            .with("held", held));
        }
    }

    /** Whether the facility holds the lot, now or before. */
    private boolean hold(UUID lot, SeriousReaction reaction) {
        LotId id = new LotId(lot);
        HoldPlace here = HoldPlace.at(reaction.facility());
        boolean before =
                holds.ofLot(id, reaction.by()).stream()
                        .anyMatch(hold -> hold.open() && hold.place().equals(here));
        return before
                || holds.hold(
                                id,
                                here,
                                messages.text(RECORD, "safety.reason.observed"),
                                Optional.of(reaction.session().value()),
                                reaction.by())
                        .isDone();
    }

    /**
     * Whoever calls a reaction serious means that it may threaten life (NĐ 104/2016 art. 3): the
     * form of the case says what else it was.
     */
    private NewReport report(SeriousReaction reaction, Optional<SuspectDose> dose) {
        Instant given = dose.map(SuspectDose::givenAt).orElse(reaction.seenAt());
        return new NewReport(
                reaction.command(),
                ReportSource.OBSERVATION,
                reaction.facility(),
                Optional.of(reaction.person()),
                Optional.empty(),
                Optional.of(new DoseId(reaction.dose())),
                Optional.empty(),
                given.isAfter(reaction.seenAt()) ? given : reaction.seenAt(),
                Set.of(Criterion.LIFE_THREATENING),
                0,
                reaction.signs(),
                reaction.words(),
                PatientState.UNKNOWN);
    }
}
