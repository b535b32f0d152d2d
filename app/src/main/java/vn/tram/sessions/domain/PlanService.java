package vn.tram.sessions.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.NewSession;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionPlan;
import vn.tram.sessions.SessionPlans;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.StaffWarning;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;

/** Who may do what about a plan, and when; each act in one transaction. */
@Service
class PlanService implements SessionPlans {

    private final SessionAccess access;
    private final SessionDesk desk;
    private final SessionActions actions;
    private final PlanNumbers numbers;
    private final PlannedPeople people;
    private final PlanRevision revision;
    private final PlanHandover handover;
    private final StaffAssignment assignment;

    PlanService(
            SessionAccess access,
            SessionDesk desk,
            SessionActions actions,
            PlanNumbers numbers,
            PlannedPeople people,
            PlanRevision revision,
            PlanHandover handover,
            StaffAssignment assignment) {
        this.access = access;
        this.desk = desk;
        this.actions = actions;
        this.numbers = numbers;
        this.people = people;
        this.revision = revision;
        this.handover = handover;
        this.assignment = assignment;
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
        return seen(id, actor)
                .map(session -> people.of(session, standby, after, limit))
                .orElse(List.of());
    }

    private Optional<SessionView> seen(SessionId id, Actor actor) {
        return access.visible(id, actor).map(VaccinationSession::view);
    }

    private <T> Outcome<T> planning(SessionId id, Actor actor, SessionDesk.Act<T> act) {
        return desk.withTask(id, Task.PLAN_SESSION, actor, act);
    }

    @Override
    @Transactional
    public Outcome<Void> change(SessionId id, NewSession asked, Actor actor) {
        return planning(id, actor, (session, task) -> revision.change(session, asked, actor));
    }

    @Override
    @Transactional
    public Outcome<Integer> takeOut(SessionId id, Collection<SubjectId> chosen, Actor actor) {
        return planning(id, actor, (session, task) -> people.takeOut(session, chosen, actor));
    }

    @Override
    @Transactional
    public Outcome<Integer> takeIn(SessionId id, Collection<SubjectId> chosen, Actor actor) {
        return planning(id, actor, (session, task) -> people.takeIn(session, chosen, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> proposeAgain(SessionId id, Actor actor) {
        return planning(id, actor, (session, task) -> handover.proposeAgain(session, task, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> submit(SessionId id, Actor actor) {
        return planning(id, actor, (session, task) -> handover.submit(session, task, actor));
    }

    @Override
    @Transactional
    public Outcome<Void> move(SessionId id, NewSession asked, Actor actor) {
        return desk.withTask(
                id,
                Task.PREPARE_SESSION,
                actor,
                (session, task) -> revision.move(session, asked, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlannedStaff> staff(SessionId id, Actor actor) {
        return seen(id, actor).map(assignment::of).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StaffWarning> staffWarnings(SessionId id, Actor actor) {
        return seen(id, actor).map(assignment::warnings).orElse(Set.of());
    }

    @Override
    @Transactional
    public Outcome<Void> assign(SessionId id, PlannedStaff asked, Actor actor) {
        return StaffAssignment.named(asked)
                .then(
                        named ->
                                preparing(id, actor)
                                        .then(session -> assignment.assign(session, named)));
    }

    @Override
    @Transactional
    public Outcome<Void> unassign(SessionId id, PlannedStaff asked, Actor actor) {
        return preparing(id, actor).then(session -> assignment.unassign(session, asked));
    }

    private Outcome<SessionView> preparing(SessionId id, Actor actor) {
        return access.locked(id, actor)
                .then(session -> actions.mayPrepare(session, actor))
                .map(VaccinationSession::view);
    }
}
