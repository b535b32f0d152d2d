package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.staff.Actor;

/** The acts of desk 2: at which step each may be done, and who does what it takes. */
@Service
class DayScreeningService implements DayScreening {

    private static final Set<DayStep> SCREENING = EnumSet.of(DayStep.SCREENING);
    private static final Set<DayStep> BEFORE_INJECTION =
            EnumSet.of(DayStep.CONSENT, DayStep.INJECTION);

    private final DayActs acts;
    private final ScreeningTyping typing;
    private final ScreeningConcluding concluding;
    private final ScreeningOverruling overruling;
    private final Screenings screenings;
    private final Consents consents;
    private final SessionAccess access;
    private final SessionDayService day;

    DayScreeningService(
            DayActs acts,
            ScreeningTyping typing,
            ScreeningConcluding concluding,
            ScreeningOverruling overruling,
            Screenings screenings,
            Consents consents,
            SessionAccess access,
            SessionDayService day) {
        this.acts = acts;
        this.typing = typing;
        this.concluding = concluding;
        this.overruling = overruling;
        this.screenings = screenings;
        this.consents = consents;
        this.access = access;
        this.day = day;
    }

    @Override
    @Transactional
    public Outcome<ScreeningView> open(SubjectId subject, Actor actor) {
        Optional<SubjectView> person = day.subject(subject, actor);
        if (person.isEmpty()) {
            return Outcome.refused(SessionsRefusal.Plain.NOT_FOUND);
        }
        acts.record(
                AuditEvent.by(actor, "day.screening-opened")
                        .inCase(person.get().session().value())
                        .about(person.get().person().value()));
        return typing.of(person.get(), access.seen(person.get().session(), actor).orElseThrow());
    }

    @Override
    public Outcome<ScreeningView> save(
            SessionId session,
            SubjectId subject,
            Desk desk,
            int revision,
            ScreeningDraft draft,
            Actor actor) {
        try {
            return acts.inTransaction(
                    () ->
                            acts.held(session, Hold.SHARED, actor)
                                    .then(
                                            held ->
                                                    typing.keep(
                                                            held, subject, desk, revision, draft,
                                                            actor)));
        } catch (DuplicateKeyException begunMeanwhile) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
    }

    @Override
    public Outcome<SubjectView> conclude(
            DayCommand command, boolean cautionSigned, Optional<LocalDate> notBefore, Actor actor) {
        return acts.onSubject(
                "day.screened",
                command,
                SCREENING,
                actor,
                moment -> concluding.conclude(moment, cautionSigned, notBefore));
    }

    @Override
    public Outcome<SubjectView> askDoctor(DayCommand command, Actor actor) {
        return acts.onSubject(
                "day.doctor-asked",
                command,
                SCREENING,
                actor,
                moment -> {
                    acts.record(moment.event("day.doctor-asked"));
                    return acts.change(
                            moment,
                            "doctor_asked_at = :at, " + DaySubjects.LET_GO,
                            Map.of("at", Timestamp.from(moment.now())));
                });
    }

    @Override
    public Outcome<SubjectView> overrule(DayCommand command, String reason, Actor doctor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "day.overruled",
                command,
                SCREENING,
                doctor,
                moment ->
                        given.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : overruling.overrule(moment, given.get()));
    }

    @Override
    public Outcome<SubjectView> redo(DayCommand command, String reason, Actor actor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "day.screening-redone",
                command,
                BEFORE_INJECTION,
                actor,
                moment ->
                        given.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : redo(moment, given.get()));
    }

    private Outcome<Void> redo(Moment moment, String reason) {
        UUID subject = moment.subject().id().value();
        Stored old = screenings.of(subject).orElseThrow();
        screenings.replace(subject);
        consents.replace(subject);
        screenings.begin(subject, old.version(), old.draft(), moment.actor(), moment.now());
        acts.record(moment.event("day.screening-redone").with("reason", reason));
        return acts.change(
                moment,
                "step = 'SCREENING', screened_at = NULL, screened_by = NULL, consented_at = NULL, "
                        + DaySubjects.LET_GO,
                Map.of());
    }
}
