package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.PlanVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.StaffWarning;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;
import vn.tram.workflow.Batches;
import vn.tram.worklist.WorkItem;

@Service
class PlanService implements SessionPlans {

    private static final int NAME_MAX = 160;

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionDesk desk;
    private final SessionActions actions;
    private final PlanNumbers numbers;
    private final PlanCheck check;
    private final SubjectStore subjects;
    private final ProposalStore proposals;
    private final StaffStore staff;
    private final Campaigns campaigns;
    private final Batches batches;
    private final AuditLog audit;
    private final Clock clock;

    PlanService(
            SessionRepository sessions,
            SessionAccess access,
            SessionDesk desk,
            SessionActions actions,
            PlanNumbers numbers,
            PlanCheck check,
            SubjectStore subjects,
            ProposalStore proposals,
            StaffStore staff,
            Campaigns campaigns,
            Batches batches,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.desk = desk;
        this.actions = actions;
        this.numbers = numbers;
        this.check = check;
        this.subjects = subjects;
        this.proposals = proposals;
        this.staff = staff;
        this.campaigns = campaigns;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionPlan> plan(SessionId id, Actor actor) {
        return access.visible(id, actor).map(numbers::of);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedSubject> subjects(
            SessionId id, boolean standby, OptionalInt after, int limit, Actor actor) {
        Optional<SessionView> session = access.visible(id, actor).map(VaccinationSession::view);
        if (session.isEmpty()) {
            return List.of();
        }
        int most = Math.min(limit, MOST);
        return standby
                ? subjects.standby(session.get(), after.orElse(0), most)
                : subjects.planned(session.get(), after.orElse(0), most);
    }

    private <T> Outcome<T> planning(SessionId id, Actor actor, SessionDesk.Act<T> act) {
        return desk.withTask(id, Task.PLAN_SESSION, actor, act);
    }

    @Override
    @Transactional
    public Outcome<Void> change(SessionId id, NewSession typed, Actor actor) {
        NewSession asked = check.cleaned(typed);
        return planning(id, actor, (session, task) -> change(session, asked, actor));
    }

    private Outcome<Void> change(VaccinationSession session, NewSession asked, Actor actor) {
        boolean same =
                session.campaign().equals(asked.campaign())
                        && session.facility().equals(asked.facility());
        if (!same) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return campaigns
                .byId(asked.campaign())
                .map(campaign -> check.place(asked, campaign))
                .orElseGet(() -> Outcome.refused(Plain.CAMPAIGN_CLOSED))
                .then(place -> session.change(asked))
                .map(
                        changed -> {
                            proposals.reach(session.id().value(), asked.reach());
                            sessions.saveAndFlush(session);
                            audit.record(
                                    AuditEvent.by(actor, "session.plan-changed")
                                            .inCase(session.id().value()));
                            return null;
                        });
    }

    @Override
    @Transactional
    public Outcome<Integer> takeOut(SessionId id, Collection<SubjectId> chosen, Actor actor) {
        return planning(
                id,
                actor,
                (session, task) -> {
                    int moved =
                            chosen.isEmpty()
                                    ? 0
                                    : subjects.takeOut(
                                            session.id().value(), ids(chosen), clock.instant());
                    return told(session, "session.people-taken-out", moved, actor);
                });
    }

    @Override
    @Transactional
    public Outcome<Integer> takeIn(SessionId id, Collection<SubjectId> chosen, Actor actor) {
        return planning(
                id,
                actor,
                (session, task) -> {
                    UUID key = session.id().value();
                    if (subjects.planned(key) + chosen.size() > session.capacity()) {
                        return Outcome.refused(Plain.FULL);
                    }
                    OptionalInt moved =
                            chosen.isEmpty()
                                    ? OptionalInt.of(0)
                                    : subjects.takeIn(key, ids(chosen), clock.instant());
                    return moved.isEmpty()
                            ? Outcome.refused(Plain.PLANNED_ELSEWHERE)
                            : told(session, "session.people-taken-in", moved.getAsInt(), actor);
                });
    }

    private Outcome<Integer> told(
            VaccinationSession session, String action, int people, Actor actor) {
        if (people > 0) {
            audit.record(
                    AuditEvent.by(actor, action)
                            .inCase(session.id().value())
                            .with("people", people));
        }
        return Outcome.done(people);
    }

    private static List<UUID> ids(Collection<SubjectId> chosen) {
        return chosen.stream().map(SubjectId::value).toList();
    }

    @Override
    @Transactional
    public Outcome<Void> proposeAgain(SessionId id, Actor actor) {
        return planning(
                id,
                actor,
                (session, task) ->
                        session.proposeAgain()
                                .map(
                                        again -> {
                                            audit.record(
                                                    AuditEvent.by(actor, "session.proposal-asked")
                                                            .inCase(session.id().value()));
                                            desk.finish(
                                                    session,
                                                    task,
                                                    PlanVerdict.PROPOSE_AGAIN.asVariables());
                                            return null;
                                        }));
    }

    @Override
    @Transactional
    public Outcome<Void> submit(SessionId id, Actor actor) {
        return planning(id, actor, (session, task) -> submit(session, task, actor));
    }

    private Outcome<Void> submit(VaccinationSession session, WorkItem task, Actor actor) {
        UUID key = session.id().value();
        int people = subjects.planned(key);
        if (people == 0) {
            return Outcome.refused(Plain.NOBODY_PLANNED);
        }
        if (people > session.capacity()) {
            return Outcome.refused(Plain.FULL);
        }
        if (!session.endsAt().isAfter(clock.instant())) {
            return Outcome.refused(Plain.DAY_PAST);
        }
        return session.submit(actor)
                .map(
                        sent -> {
                            proposals.closeUp(key);
                            audit.record(
                                    AuditEvent.by(actor, "session.plan-submitted")
                                            .inCase(key)
                                            .with("people", people));
                            desk.finish(session, task, PlanVerdict.SUBMIT.asVariables());
                            return null;
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> move(SessionId id, NewSession typed, Actor actor) {
        NewSession asked = check.cleaned(typed);
        return desk.withTask(
                id, Task.PREPARE_SESSION, actor, (session, task) -> move(session, asked, actor));
    }

    private Outcome<Void> move(VaccinationSession session, NewSession asked, Actor actor) {
        UUID key = session.id().value();
        if (subjects.received(key) > 0) {
            return Outcome.refused(Plain.CHECKED_IN);
        }
        Optional<Plain> wrong = check.when(asked);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Instant before = session.startsAt();
        return session.moveTo(asked)
                .map(
                        moved -> {
                            sessions.saveAndFlush(session);
                            batches.start(TellSubjects.KIND, key, Optional.of(before.toString()));
                            audit.record(
                                    AuditEvent.by(actor, "session.moved")
                                            .inCase(key)
                                            .with("day", asked.heldOn().toString()));
                            return null;
                        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedStaff> staff(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .map(session -> staff.of(session.id().value()))
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StaffWarning> staffWarnings(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .map(VaccinationSession::view)
                .map(
                        view ->
                                StaffRule.warnings(
                                        staff.of(view.id().value()),
                                        view.desks(),
                                        view.mobileSite()))
                .orElse(Set.of());
    }

    @Override
    @Transactional
    public Outcome<Void> assign(SessionId id, PlannedStaff asked, Actor actor) {
        String name = CleanText.of(asked.name());
        if (name.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return access.locked(id, actor)
                .then(session -> actions.mayPrepare(session, actor))
                .then(
                        session -> {
                            if (asked.desk() < 0 || asked.desk() > session.view().desks()) {
                                return Outcome.refused(Plain.NO_SUCH_DESK);
                            }
                            staff.put(
                                    session.id().value(),
                                    new PlannedStaff(
                                            asked.id(),
                                            name,
                                            asked.duty(),
                                            asked.desk(),
                                            asked.qualification()));
                            return Outcome.done();
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> unassign(SessionId id, PlannedStaff asked, Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayPrepare(session, actor))
                .then(
                        session ->
                                staff.remove(session.id().value(), asked)
                                        ? Outcome.done()
                                        : Outcome.refused(Plain.NOT_FOUND));
    }
}
