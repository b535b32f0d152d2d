package vn.tram.lists.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.lists.HaltedWork;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.lists.ListsRefusal.Plain;
import vn.tram.lists.domain.HaltedStore.GivenUp;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Right;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;

@Service
class HaltedWorkService implements HaltedWork {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.SUPERVISOR, Role.ADMIN);

    private final SubjectListRepository lists;
    private final HaltedStore halted;
    private final ListSummaries summaries;
    private final Batches batches;
    private final AuditLog audit;

    HaltedWorkService(
            SubjectListRepository lists,
            HaltedStore halted,
            ListSummaries summaries,
            Batches batches,
            AuditLog audit) {
        this.lists = lists;
        this.halted = halted;
        this.summaries = summaries;
        this.batches = batches;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Halted> of(ListId list, Actor actor) {
        return halted.of(list.value()).flatMap(givenUp -> view(givenUp, actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Halted> all(Actor actor) {
        return halted.under(overseeing(actor), MOST).stream()
                .flatMap(givenUp -> view(givenUp, actor).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return halted.under(overseeing(actor), MOST).size();
    }

    private static List<Right> overseeing(Actor actor) {
        return actor.rights().stream().filter(right -> OVERSEERS.contains(right.role())).toList();
    }

    private Optional<Halted> view(GivenUp givenUp, Actor actor) {
        return lists.findById(givenUp.list())
                .filter(list -> maySee(list.place(), actor))
                .map(
                        list ->
                                new Halted(
                                        summaries.of(list),
                                        batches.byId(givenUp.batch()).orElseThrow().reference(),
                                        givenUp.since(),
                                        mayRestart(list, actor)));
    }

    @Override
    @Transactional
    public Outcome<Void> restart(ListId id, Actor actor) {
        Optional<SubjectList> held =
                lists.lock(id.value()).filter(list -> maySee(list.place(), actor));
        if (held.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        SubjectList list = held.get();
        if (!mayRestart(list, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Optional<Batch> batch =
                halted.of(list.id()).flatMap(givenUp -> batches.byId(givenUp.batch()));
        if (batch.filter(failed -> batches.retry(failed.id())).isEmpty()) {
            return Outcome.refused(Plain.NOTHING_HALTED);
        }
        audit.record(
                AuditEvent.by(actor, "list.work-restarted")
                        .inCase(list.id())
                        .with("number", batch.get().reference()));
        return Outcome.done();
    }

    private static boolean maySee(CasePlace place, Actor actor) {
        return ListAccess.maySee(place, actor) || Rights.allows(actor, Role.ADMIN, place);
    }

    private static boolean mayRestart(SubjectList list, Actor actor) {
        Set<Role> roles = EnumSet.copyOf(OVERSEERS);
        roles.addAll(concerned(list.state()));
        return roles.stream().anyMatch(role -> Rights.allows(actor, role, list.place()));
    }

    /** Who handed the list to this work, and who gets it next. */
    private static Set<Role> concerned(ListState state) {
        return switch (state) {
            case CHECKING -> EnumSet.of(Role.LIST_MAKER, Role.STATION);
            case VERIFYING -> EnumSet.of(Role.STATION, Role.IDENTITY, Role.COMMUNE);
            case ENROLLING -> EnumSet.of(Role.COMMUNE, Role.DISTRICT, Role.STATION);
            default -> EnumSet.noneOf(Role.class);
        };
    }
}
