package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.forms.screening.Finding;
import vn.tram.forms.screening.Questionnaire;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayScreening;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.ScreeningDraft;
import vn.tram.sessions.ScreeningView;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.ScreeningRules.Assessment;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.staff.Actor;

@Service
class DayScreeningService implements DayScreening {

    private static final Set<DayStep> SCREENING = EnumSet.of(DayStep.SCREENING);
    private static final Set<DayStep> BEFORE_INJECTION =
            EnumSet.of(DayStep.CONSENT, DayStep.INJECTION);
    private static final Set<String> WEAK_IMMUNITY =
            Set.of(Finding.IMMUNODEFICIENCY.code(), Finding.IMMUNOSUPPRESSANT_RECENT.code());

    private final DayActs acts;
    private final DaySubjects subjects;
    private final DayEnd end;
    private final DayStops stops;
    private final Screenings screenings;
    private final Consents consents;
    private final ScreeningRules rules;
    private final SessionAccess access;
    private final SessionDayService day;
    private final JdbcClient jdbc;

    DayScreeningService(
            DayActs acts,
            DaySubjects subjects,
            DayEnd end,
            DayStops stops,
            Screenings screenings,
            Consents consents,
            ScreeningRules rules,
            SessionAccess access,
            SessionDayService day,
            JdbcClient jdbc) {
        this.acts = acts;
        this.subjects = subjects;
        this.end = end;
        this.stops = stops;
        this.screenings = screenings;
        this.consents = consents;
        this.rules = rules;
        this.access = access;
        this.day = day;
        this.jdbc = jdbc;
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
        return view(person.get(), session(person.get(), actor));
    }

    private SessionView session(SubjectView person, Actor actor) {
        return access.seen(person.session(), actor).orElseThrow();
    }

    private Outcome<ScreeningView> view(SubjectView person, SessionView session) {
        Optional<Stored> stored = screenings.of(person.id().value());
        return questionnaire(stored, person, session)
                .map(version -> view(version, stored, person, session));
    }

    private static Outcome<Questionnaire> questionnaire(
            Optional<Stored> stored, SubjectView person, SessionView session) {
        return stored.map(found -> Questionnaires.version(found.version()))
                .or(() -> ScreeningRules.questionnaire(session.heldOn(), person.age()))
                .<Outcome<Questionnaire>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NO_QUESTIONNAIRE));
    }

    private ScreeningView view(
            Questionnaire version,
            Optional<Stored> stored,
            SubjectView person,
            SessionView session) {
        ScreeningDraft draft = stored.map(Stored::draft).orElse(ScreeningDraft.EMPTY);
        Assessment assessed = rules.assess(version, person, draft, session);
        return new ScreeningView(
                version,
                draft,
                stored.map(Stored::revision).orElse(0),
                assessed.questions(),
                assessed.measured(),
                assessed.faults(),
                assessed.effects(),
                assessed.conclusion(),
                assessed.passed(),
                stored.flatMap(Stored::concludedAt),
                stored.map(Stored::byName),
                stored.flatMap(Stored::overruledByName));
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
                                                    save(
                                                            held, subject, desk, revision, draft,
                                                            actor)));
        } catch (DuplicateKeyException begunMeanwhile) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
    }

    private Outcome<ScreeningView> save(
            SessionView session,
            SubjectId subject,
            Desk desk,
            int revision,
            ScreeningDraft draft,
            Actor actor) {
        Optional<SubjectView> found =
                subjects.byId(subject.value()).filter(each -> each.session().equals(session.id()));
        if (found.isEmpty()) {
            return Outcome.refused(SessionsRefusal.Plain.NOT_FOUND);
        }
        SubjectView person = found.get();
        if (person.step() != DayStep.SCREENING) {
            return Outcome.refused(new MovedOn(person.step()));
        }
        Optional<SubjectView.Claim> elsewhere =
                person.claim().filter(claim -> !DayActs.isMine(claim, desk, actor));
        if (elsewhere.isPresent()) {
            return Outcome.refused(DayActs.atAnotherDesk(elsewhere.get()));
        }
        Optional<Stored> stored = screenings.of(subject.value());
        return questionnaire(stored, person, session)
                .then(version -> keep(version, stored, person, revision, draft, actor))
                .then(kept -> view(person, session));
    }

    private Outcome<Void> keep(
            Questionnaire version,
            Optional<Stored> stored,
            SubjectView person,
            int revision,
            ScreeningDraft draft,
            Actor actor) {
        if (stored.filter(kept -> kept.draft().equals(draft)).isPresent()) {
            return Outcome.done();
        }
        Instant now = acts.now();
        if (stored.isEmpty() && revision == 0) {
            screenings.begin(person.id().value(), version.version(), draft, actor, now);
        } else if (stored.isEmpty() || !screenings.keep(stored.get(), draft, revision, actor)) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
        // who types is at the desk
        jdbc.sql(
                        "UPDATE session_subject SET serving_since = :now WHERE id = :id AND serving_by = :me")
                .param("now", Timestamp.from(now))
                .param("id", person.id().value())
                .param("me", actor.id().value())
                .update();
        return Outcome.done();
    }

    @Override
    public Outcome<SubjectView> conclude(
            DayCommand command, boolean cautionSigned, Optional<LocalDate> notBefore, Actor actor) {
        return acts.onSubject(
                "day.screened",
                command,
                SCREENING,
                actor,
                moment -> conclude(moment, cautionSigned, notBefore));
    }

    private Outcome<Void> conclude(
            Moment moment, boolean cautionSigned, Optional<LocalDate> notBefore) {
        SubjectView person = moment.subject();
        SessionView session = moment.session();
        Optional<Stored> stored =
                screenings.of(person.id().value()).filter(each -> each.concludedAt().isEmpty());
        if (stored.isEmpty()) {
            return Outcome.refused(Plain.SCREENING_INCOMPLETE);
        }
        Assessment assessed =
                rules.assess(
                        Questionnaires.version(stored.get().version()),
                        person,
                        stored.get().draft(),
                        session);
        Optional<Plain> missing = missing(assessed, cautionSigned, notBefore, session);
        if (missing.isPresent()) {
            return Outcome.refused(missing.get());
        }
        if (!screenings.conclude(
                stored.get(),
                assessed.conclusion(),
                assessed.passed(),
                moment.actor(),
                moment.now())) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
        acts.record(
                moment.event("day.screened")
                        .with("outcome", assessed.conclusion().outcome().name()));
        noteWeakImmunity(moment, assessed);
        return assessed.passed() ? toConsent(moment) : stop(moment, assessed, notBefore);
    }

    private static Optional<Plain> missing(
            Assessment assessed,
            boolean cautionSigned,
            Optional<LocalDate> notBefore,
            SessionView session) {
        ScreeningOutcome.Outcome outcome = assessed.conclusion().outcome();
        if (!assessed.faults().isEmpty()) {
            return Optional.of(Plain.SCREENING_INCOMPLETE);
        }
        boolean careful = assessed.passed() && outcome != ScreeningOutcome.Outcome.ELIGIBLE;
        if (careful && !cautionSigned) {
            return Optional.of(Plain.CAUTION_UNSIGNED);
        }
        boolean dateNeeded = outcome == ScreeningOutcome.Outcome.POSTPONED;
        boolean dated = notBefore.filter(date -> date.isAfter(session.heldOn())).isPresent();
        return dateNeeded && !dated ? Optional.of(Plain.DATE_MISSING) : Optional.empty();
    }

    private Outcome<Void> toConsent(Moment moment) {
        return acts.change(
                moment,
                "step = 'CONSENT', screened_at = :at, screened_by = :by, doctor_asked_at = NULL, "
                        + DaySubjects.LET_GO,
                Map.of("at", Timestamp.from(moment.now()), "by", moment.actor().id().value()));
    }

    private Outcome<Void> stop(Moment moment, Assessment assessed, Optional<LocalDate> notBefore) {
        DayResult result =
                switch (assessed.conclusion().outcome()) {
                    case CONTRAINDICATED -> DayResult.CONTRAINDICATED;
                    case POSTPONED -> DayResult.POSTPONED;
                    default -> DayResult.TRANSFERRED;
                };
        if (result == DayResult.CONTRAINDICATED) {
            stops.contraindicated(moment, assessed.conclusion().reasons().get(0).code());
        }
        if (result == DayResult.POSTPONED) {
            stops.postponed(moment, notBefore.orElseThrow());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("at", Timestamp.from(moment.now()));
        values.put("by", moment.actor().id().value());
        return end.with(
                moment,
                result,
                assessed.conclusion().reasons().get(0).code(),
                "screened_at = :at, screened_by = :by, doctor_asked_at = NULL",
                values);
    }

    private void noteWeakImmunity(Moment moment, Assessment assessed) {
        if (assessed.effects().keySet().stream().anyMatch(WEAK_IMMUNITY::contains)) {
            stops.weakImmunity(moment);
        }
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
                                : overrule(moment, given.get()));
    }

    private Outcome<Void> overrule(Moment moment, String reason) {
        SubjectView person = moment.subject();
        UUID doctor = moment.actor().id().value();
        boolean onDuty =
                day.staff(moment.session().id(), moment.actor()).stream()
                        .filter(member -> member.id().value().equals(doctor))
                        .anyMatch(SessionStaff::decidesOnDuty);
        if (!onDuty) {
            return Outcome.refused(Plain.NOT_DOCTOR);
        }
        Optional<Stored> stored =
                screenings.of(person.id().value()).filter(each -> each.concludedAt().isEmpty());
        if (stored.isEmpty()) {
            return Outcome.refused(Plain.SCREENING_INCOMPLETE);
        }
        if (stored.get().by().equals(doctor)) {
            return Outcome.refused(Plain.OWN_SCREENING);
        }
        Assessment assessed =
                rules.assess(
                        Questionnaires.version(stored.get().version()),
                        person,
                        stored.get().draft(),
                        moment.session());
        Optional<Plain> barred = barred(assessed);
        if (barred.isPresent()) {
            return Outcome.refused(barred.get());
        }
        screenings.overrule(
                stored.get(), assessed.conclusion(), reason, moment.actor(), moment.now());
        acts.record(
                moment.event("day.overruled")
                        .with("outcome", assessed.conclusion().outcome().name())
                        .with("reason", reason));
        return acts.change(
                moment,
                "step = 'CONSENT', screened_at = :at, screened_by = :by, doctor_asked_at = NULL, "
                        + DaySubjects.LET_GO,
                Map.of("at", Timestamp.from(moment.now()), "by", stored.get().by()));
    }

    private static Optional<Plain> barred(Assessment assessed) {
        if (!assessed.faults().isEmpty()) {
            return Optional.of(Plain.SCREENING_INCOMPLETE);
        }
        if (assessed.passed()) {
            return Optional.of(Plain.NOTHING_STOPS);
        }
        return assessed.conclusion().outcome() == ScreeningOutcome.Outcome.CONTRAINDICATED
                ? Optional.of(Plain.CONTRAINDICATED)
                : Optional.empty();
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
