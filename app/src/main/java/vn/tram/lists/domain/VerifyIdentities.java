package vn.tram.lists.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.NationalId;
import vn.tram.lists.IdentityState;
import vn.tram.lists.RowFilter;
import vn.tram.lists.domain.IdentityStore.Finding;
import vn.tram.lists.domain.RowStore.Kept;
import vn.tram.processes.lists.IdentityCheck;
import vn.tram.processes.lists.SubjectListApproval.IdentitiesVerdict;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Decisions;
import vn.tram.workflow.Workflow;

/**
 * Compares each number's form with birth date, sex and province, as the decision table says. The
 * exchange with the population database will take this place; until then nothing here says that
 * somebody is who they say they are.
 */
@Component
public class VerifyIdentities implements BatchHandler {

    public static final String KIND = "list-identity";

    private static final int CHUNK = 500;

    /** Nine-digit numbers identify nobody from this day (Law 26/2023/QH15, article 46). */
    private static final LocalDate OLD_CARDS_END = LocalDate.of(2025, 1, 1);

    private static final String VIETNAM = "VN";

    private final RowStore rows;
    private final RowCounts rowCounts;
    private final IdentityStore identities;
    private final SubjectListRepository lists;
    private final Decisions decisions;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    VerifyIdentities(
            RowStore rows,
            RowCounts rowCounts,
            IdentityStore identities,
            SubjectListRepository lists,
            Decisions decisions,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.rowCounts = rowCounts;
        this.identities = identities;
        this.lists = lists;
        this.decisions = decisions;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        SubjectList list = lists.findById(id).orElseThrow();
        run.phase("identity", rowCounts.size(id));
        // a few hundred different questions at the most; asking the table again for each row would
        // cost seconds
        Map<IdentityCheck.Question, IdentityCheck.Finding> answers = new HashMap<>();
        List<Kept> page = next(id, run);
        while (!page.isEmpty()) {
            List<Finding> findings =
                    page.stream().map(row -> finding(row, list.eventDate(), answers)).toList();
            run.chunk(page.get(page.size() - 1).number(), () -> identities.record(findings));
            page = next(id, run);
        }
        run.finish(() -> finish(id));
    }

    private List<Kept> next(UUID list, BatchRun run) {
        return rows.page(
                list, RowFilter.of(RowFilter.Kind.PROPOSED), (int) run.checkpoint(), CHUNK);
    }

    private Finding finding(
            Kept row, LocalDate day, Map<IdentityCheck.Question, IdentityCheck.Finding> answers) {
        boolean settledBefore =
                row.identityState() != null
                        && (row.identityState().equals(IdentityState.VERIFIED.name())
                                || row.identityState().equals(IdentityState.ACCEPTED.name()));
        if (settledBefore) {
            // a list that was sent back keeps what the police have settled; a changed row has lost
            // it
            return new Finding(
                    row.id(), IdentityState.valueOf(row.identityState()), row.identityReason());
        }
        IdentityCheck.Finding answer =
                answers.computeIfAbsent(
                        question(row, day),
                        question ->
                                IdentityCheck.Finding.from(
                                        decisions.ask(IdentityCheck.KEY, question.asVariables())));
        return new Finding(
                row.id(), IdentityState.valueOf(answer.state().name()), answer.reason().code());
    }

    private static IdentityCheck.Question question(Kept row, LocalDate day) {
        NationalId id = row.idNumber();
        boolean foreigner = row.nationality() != null && !row.nationality().equals(VIETNAM);
        if (id == null) {
            return new IdentityCheck.Question(
                    IdentityCheck.Document.NONE, true, true, true, true, foreigner, false);
        }
        return new IdentityCheck.Question(
                IdentityCheck.Document.valueOf(id.kind().name()),
                true,
                row.birthDate() == null || id.agreesWith(row.birthDate()),
                row.sex() == null || id.agreesWith(row.sex()),
                id.provinceKnown(),
                foreigner,
                day.isBefore(OLD_CARDS_END));
    }

    private void finish(UUID id) {
        boolean open = identities.anyOpen(id);
        SubjectList list = lists.lock(id).orElseThrow();
        list.compared(open, clock.instant()).value();
        lists.saveAndFlush(list);
        audit.record(
                AuditEvent.bySystem("list.identities-checked")
                        .inCase(id)
                        .with("open", rowCounts.of(id).identityOpen()));
        workflow.announce(
                Message.IDENTITIES_VERIFIED.id(),
                id,
                (open ? IdentitiesVerdict.UNSETTLED : IdentitiesVerdict.SETTLED).asVariables());
    }
}
