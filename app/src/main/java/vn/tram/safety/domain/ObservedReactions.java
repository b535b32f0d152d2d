package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.tram.staff.CasePlace;

/**
 * A serious reaction that a session wrote down is a report of an event: the nurse at desk 5 files
 * nothing a second time. In the transaction of the note.
 */
@Component
class ObservedReactions {

    private final Filing filing;
    private final EventPlaces places;
    private final SuspectDoses doses;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    ObservedReactions(
            Filing filing,
            EventPlaces places,
            SuspectDoses doses,
            AuditLog audit,
            JdbcClient jdbc) {
        this.filing = filing;
        this.places = places;
        this.doses = doses;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @EventListener
    void seen(SeriousReaction reaction) {
        UUID facility =
                jdbc.sql("SELECT facility_id FROM vaccination_session WHERE id = :id")
                        .param("id", reaction.session().value())
                        .query(UUID.class)
                        .single();
        CasePlace place = places.of(facility, StoredTime.day(reaction.seenAt())).orElseThrow();
        Outcome<Filed> filed = filing.take(report(reaction, facility), place, reaction.by());
        if (filed instanceof Outcome.Refused<Filed> refused) {
            // a clock that was wrong at the injection must not keep a nurse from writing down what
            // she sees
            audit.record(
                    AuditEvent.by(reaction.by(), "safety.not-filed")
                            .inCase(reaction.session().value())
                            .about(reaction.person().value())
                            .with("code", refused.refusal().code()));
        }
    }

    /**
     * Whoever calls a reaction serious means that it may threaten life (NĐ 104/2016 art. 3): the
     * form of the case says what else it was.
     */
    private NewReport report(SeriousReaction reaction, UUID facility) {
        Instant given =
                doses.byId(reaction.dose()).map(SuspectDose::givenAt).orElse(reaction.seenAt());
        return new NewReport(
                reaction.command(),
                ReportSource.OBSERVATION,
                facility,
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
