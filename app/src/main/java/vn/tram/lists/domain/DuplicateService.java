package vn.tram.lists.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.lists.ListDuplicates;
import vn.tram.lists.ListId;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.staff.Actor;
import vn.tram.staff.Role;

@Service
class DuplicateService implements ListDuplicates {

    private static final int LONGEST_PAGE = 200;

    private final ListAccess access;
    private final AtDesk desks;
    private final DuplicateStore pairs;
    private final RowMoves moves;
    private final AuditLog audit;
    private final Clock clock;

    DuplicateService(
            ListAccess access,
            AtDesk desks,
            DuplicateStore pairs,
            RowMoves moves,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.desks = desks;
        this.pairs = pairs;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pair> pairs(ListId list, int offset, int limit, Actor actor) {
        return access.visible(list, actor)
                .map(
                        visible ->
                                pairs.page(
                                        visible.id(),
                                        visible.campaignId(),
                                        offset,
                                        Math.min(limit, LONGEST_PAGE)))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public Outcome<Void> decide(UUID id, Decision decision, Actor actor) {
        return pairs.listOf(id)
                .map(
                        in ->
                                desks.withTask(
                                        in,
                                        Task.REVIEW_LIST,
                                        actor,
                                        (list, task) -> decide(list, id, decision, actor)))
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    /** The pair is read once its list is held: of two who decide it the second is told. */
    private Outcome<Void> decide(SubjectList list, UUID id, Decision decision, Actor actor) {
        Optional<DuplicateStore.Kept> pair = pairs.byId(id);
        if (pair.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return pair.get().decided()
                ? Outcome.refused(Plain.PAIR_DECIDED)
                : decide(list, pair.get(), decision, actor);
    }

    private Outcome<Void> decide(
            SubjectList list, DuplicateStore.Kept pair, Decision decision, Actor actor) {
        Outcome<Void> applied = decision == Decision.SAME ? same(list, pair) : different(pair);
        if (applied.isDone()) {
            pairs.decide(pair.id(), decision, actor.displayName(), clock.instant());
            audit.record(
                    AuditEvent.by(actor, "duplicate.decided")
                            .inCase(list.id())
                            .about(pair.row())
                            .with("decision", decision.name()));
        }
        return applied;
    }

    private Outcome<Void> same(SubjectList list, DuplicateStore.Kept pair) {
        if (pair.person() == null) {
            moves.leaveOut(list.id(), List.of(pair.row()), "", "same-as-row", Role.STATION.name());
            return Outcome.done();
        }
        if (pairs.enrolled(list.campaignId(), pair.person())) {
            moves.leaveOut(
                    list.id(),
                    List.of(pair.row()),
                    "",
                    Enrolments.ENROLLED_ALREADY,
                    RowMoves.SYSTEM);
            return Outcome.done();
        }
        if (pairs.tiedElsewhere(list.id(), pair.row(), pair.person())) {
            return Outcome.refused(Plain.OTHER_PERSON_ENROLLED);
        }
        pairs.tie(pair.row(), pair.person());
        return Outcome.done();
    }

    /**
     * One number cannot belong to two people: such a row is repaired or left out, not called
     * different.
     */
    private Outcome<Void> different(DuplicateStore.Kept pair) {
        return pair.strength().equals("D") ? Outcome.refused(Plain.SAME_NUMBER) : Outcome.done();
    }
}
