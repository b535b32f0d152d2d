package vn.tram.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Drives processes. Every call joins the caller's transaction, so case data and process state
 * commit or roll back together. Call it from a capability's own operation, after that operation has
 * decided: rights and refusals are not checked here.
 */
public interface Workflow {

    /**
     * Starts the process of a case.
     *
     * @param steering the few small values that gateways and timers read
     */
    void start(String process, UUID caseId, Map<String, Object> steering);

    /**
     * Completes an open task. A task that is no longer open is a bug of the caller, who must have
     * looked.
     */
    void complete(TaskId task, Map<String, Object> steering);

    /**
     * Tells a case that something happened.
     *
     * @return false when the case does not wait for this message (already told, or ended)
     */
    boolean announce(String message, UUID caseId, Map<String, Object> steering);

    /** Where a case stands and which way it came; empty when no process was ever started for it. */
    Optional<CasePosition> position(UUID caseId);

    /** The BPMN model as XML, for drawing. */
    String model(String process);
}
