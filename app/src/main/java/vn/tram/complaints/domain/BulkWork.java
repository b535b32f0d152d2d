package vn.tram.complaints.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.complaints.BulkRow.Result;
import vn.tram.complaints.BulkState;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.Proposal;
import vn.tram.complaints.domain.BulkRows.Todo;
import vn.tram.doses.DoseChange;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseView;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.staff.Actor;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * Goes through the rows of a bulk correction. What becomes of a row and the word of it are one
 * transaction with the checkpoint, so that a run that was cut goes on behind the last row that was
 * done and does none twice.
 */
@Component
class BulkWork implements BatchHandler {

    static final String KIND = "complaint-bulk";

    private final BulkRepository bulks;
    private final BulkRows rows;
    private final ComplaintRepository complaints;
    private final Proposing proposing;
    private final Agreeing agreeing;
    private final DoseCorrections doses;
    private final FieldValues values;
    private final Informing informing;
    private final Worklist worklist;
    private final int chunk;

    BulkWork(
            BulkRepository bulks,
            BulkRows rows,
            ComplaintRepository complaints,
            Proposing proposing,
            Agreeing agreeing,
            DoseCorrections doses,
            FieldValues values,
            Informing informing,
            Worklist worklist,
            @Value("${tram.complaints.bulk-chunk:20}") int chunk) {
        this.bulks = bulks;
        this.rows = rows;
        this.complaints = complaints;
        this.proposing = proposing;
        this.agreeing = agreeing;
        this.doses = doses;
        this.values = values;
        this.informing = informing;
        this.worklist = worklist;
        this.chunk = chunk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What is done with a row; why not, where it is left out. */
    private interface Act {
        Optional<Refusal> on(BulkCorrection bulk, Todo row);
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        BulkState state = bulks.findById(id).orElseThrow().state();
        switch (state) {
            case PROPOSING -> each(run, Result.WAITING, this::examine);
            case APPLYING -> each(run, Result.READY, this::agree);
            case RETURNING -> each(run, Result.READY, this::giveBack);
            case APPROVING, DONE, SENT_BACK -> {}
        }
        run.finish(() -> finish(id, state));
    }

    private void each(BatchRun run, Result waiting, Act act) {
        UUID id = run.batch().caseId();
        run.phase("doses", rows.counts(id).getOrDefault(waiting, 0));
        List<Todo> stretch = rows.next(id, waiting, run.checkpoint(), chunk);
        while (!stretch.isEmpty()) {
            List<Todo> now = stretch;
            long last = now.get(now.size() - 1).row();
            run.chunk(
                    last,
                    () -> {
                        BulkCorrection bulk = bulks.findById(id).orElseThrow();
                        for (Todo row : now) {
                            act.on(bulk, row)
                                    .ifPresent(why -> rows.left(id, row.row(), why.code()));
                        }
                    });
            stretch = rows.next(id, waiting, last, chunk);
        }
    }

    private Optional<Refusal> examine(BulkCorrection bulk, Todo row) {
        Proposal proposal =
                new Proposal(
                        Proposal.Kind.AMEND, Map.of(bulk.field(), bulk.becomes()), bulk.basis());
        Outcome<Void> outcome =
                row.complaint()
                        .map(
                                complaint ->
                                        withTask(
                                                complaint,
                                                Task.EXAMINE_COMPLAINT,
                                                bulk.examiner(),
                                                (one, task) ->
                                                        proposing.propose(
                                                                one,
                                                                task,
                                                                proposal,
                                                                bulk.examiner())))
                        .orElseGet(() -> unobstructed(bulk, row));
        return marked(outcome, bulk, row, Result.READY);
    }

    private Outcome<Void> unobstructed(BulkCorrection bulk, Todo row) {
        return doses.obstacle(row.dose(), change(bulk))
                .<Outcome<Void>>map(Outcome::refused)
                .orElseGet(Outcome::done);
    }

    private DoseChange change(BulkCorrection bulk) {
        return values.dose(Map.of(bulk.field(), bulk.becomes()));
    }

    private Optional<Refusal> agree(BulkCorrection bulk, Todo row) {
        Actor second = bulk.decider();
        if (row.complaint().isPresent()) {
            Outcome<Void> agreed =
                    withTask(
                            row.complaint().get(),
                            Task.APPROVE_CORRECTION,
                            second,
                            (one, task) -> agreeing.agree(one, task, second));
            return marked(agreed, bulk, row, Result.AGREED);
        }
        if (agreeing.entered(row.dose(), second)) {
            return Optional.of(Plain.OWN_ENTRY);
        }
        Outcome<DoseView> corrected =
                doses.correct(
                        row.dose(), change(bulk), bulk.basis(), command(bulk, row), bulk.hands());
        return marked(
                corrected.map(
                        dose -> {
                            informing.corrected(dose.person(), dose.id(), bulk);
                            return null;
                        }),
                bulk,
                row,
                Result.CORRECTED);
    }

    /** The same for every attempt, so that the dose is corrected once. */
    private static UUID command(BulkCorrection bulk, Todo row) {
        String name = bulk.id() + "/" + row.row();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<Refusal> giveBack(BulkCorrection bulk, Todo row) {
        Actor second = bulk.decider();
        Outcome<Void> outcome =
                row.complaint()
                        .map(
                                complaint ->
                                        withTask(
                                                complaint,
                                                Task.APPROVE_CORRECTION,
                                                second,
                                                (one, task) ->
                                                        agreeing.sendBack(
                                                                one,
                                                                task,
                                                                bulk.decisionWords(),
                                                                second)))
                        .orElseGet(Outcome::done);
        return marked(outcome, bulk, row, Result.RETURNED);
    }

    private Optional<Refusal> marked(
            Outcome<Void> outcome, BulkCorrection bulk, Todo row, Result result) {
        if (outcome instanceof Outcome.Refused<Void> refused) {
            return Optional.of(refused.refusal());
        }
        rows.became(bulk.id(), row.row(), result);
        return Optional.empty();
    }

    /** The rights were looked at when it was chosen; who took the task meanwhile keeps it. */
    private Outcome<Void> withTask(
            UUID complaint, Task wanted, Actor actor, ComplaintDesk.Act<Void> act) {
        Complaint locked = complaints.lock(complaint).orElseThrow();
        Optional<WorkItem> task =
                worklist.ofCase(complaint).stream()
                        .filter(item -> item.task().equals(wanted.id()))
                        .filter(
                                item ->
                                        item.assignee()
                                                .filter(id -> !id.equals(actor.id()))
                                                .isEmpty())
                        .findFirst();
        return task.map(open -> act.on(locked, open))
                .orElseGet(() -> Outcome.refused(Plain.NOT_NOW));
    }

    private void finish(UUID id, BulkState from) {
        BulkCorrection bulk = bulks.lock(id).orElseThrow();
        if (bulk.state() != from) {
            return;
        }
        Outcome<Void> moved =
                switch (from) {
                    case PROPOSING ->
                            bulk.examinedAll(rows.counts(id).getOrDefault(Result.READY, 0) > 0);
                    case APPLYING -> bulk.appliedAll();
                    case RETURNING -> bulk.returnedAll();
                    case APPROVING, DONE, SENT_BACK -> Outcome.done();
                };
        moved.value();
        bulks.saveAndFlush(bulk);
    }
}
