package vn.tram.processes.lists;

import static vn.tram.processes.lists.SubjectListApproval.Step.CHECK_ROWS;
import static vn.tram.processes.lists.SubjectListApproval.Step.ENROL_SUBJECTS;
import static vn.tram.processes.lists.SubjectListApproval.Step.VERIFY_IDENTITIES;
import static vn.tram.processes.lists.SubjectListApproval.Task.APPROVE_LIST;
import static vn.tram.processes.lists.SubjectListApproval.Task.REVIEW_LIST;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.lists.SubjectListApproval.ApprovalVerdict;
import vn.tram.processes.lists.SubjectListApproval.IdentitiesVerdict;
import vn.tram.processes.lists.SubjectListApproval.ReviewVerdict;
import vn.tram.processes.lists.SubjectListApproval.RowsVerdict;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.processes.lists.SubjectListApproval.Task;

/** Every place where a list can come to rest, with the shortest way there. */
enum Stage {
    SUBMITTED(false, list -> list),
    CHECKING(false, list -> list.starts(CHECK_ROWS)),
    REPAIR(false, list -> list.batch(CHECK_ROWS, RowsVerdict.FAULTS)),
    REVIEW(false, list -> list.batch(CHECK_ROWS, RowsVerdict.CLEAN)),
    REVIEWED(false, list -> REVIEW.from(list).complete(REVIEW_LIST, ReviewVerdict.FORWARD)),
    VERIFYING(false, list -> REVIEWED.from(list).starts(VERIFY_IDENTITIES)),
    RESOLVING(
            false,
            list -> REVIEWED.from(list).batch(VERIFY_IDENTITIES, IdentitiesVerdict.UNSETTLED)),
    APPROVAL(
            false, list -> REVIEWED.from(list).batch(VERIFY_IDENTITIES, IdentitiesVerdict.SETTLED)),
    PRIORITY(true, list -> APPROVAL.from(list).complete(APPROVE_LIST, ApprovalVerdict.APPROVE)),
    APPROVED(false, list -> APPROVAL.from(list).complete(APPROVE_LIST, ApprovalVerdict.APPROVE)),
    ENROLLING(false, list -> APPROVED.from(list).starts(ENROL_SUBJECTS));

    private final boolean priorityApproval;
    private final UnaryOperator<ListCase> way;

    Stage(boolean priorityApproval, UnaryOperator<ListCase> way) {
        this.priorityApproval = priorityApproval;
        this.way = way;
    }

    ListCase reach(ProcessEngine engine) {
        return from(ListCase.submit(engine, priorityApproval));
    }

    private ListCase from(ListCase submitted) {
        return way.apply(submitted);
    }

    /** Where this task is open. */
    static Stage of(Task task) {
        return switch (task) {
            case REPAIR_ROWS -> REPAIR;
            case REVIEW_LIST -> REVIEW;
            case RESOLVE_IDENTITIES -> RESOLVING;
            case APPROVE_LIST -> APPROVAL;
            case APPROVE_BY_PRIORITY -> PRIORITY;
        };
    }

    /** Where the job of this step is the next thing to run. */
    static Stage before(Step step) {
        return switch (step) {
            case CHECK_ROWS -> SUBMITTED;
            case VERIFY_IDENTITIES -> REVIEWED;
            case ENROL_SUBJECTS -> APPROVED;
        };
    }
}
