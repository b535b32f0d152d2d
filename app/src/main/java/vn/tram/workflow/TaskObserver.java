package vn.tram.workflow;

import java.util.UUID;

/** Is told of every task in the transaction that opens or ends it. */
public interface TaskObserver {

    void opened(OpenTask task);

    void ended(TaskId task);

    /** The reminder timer of a task fired. */
    void reminded(UUID caseId, String task);

    /** The due date of a task passed while it was open. */
    void overdue(UUID caseId, String task);
}
