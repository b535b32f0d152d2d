package vn.tram.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.sessions.VaccinationSessionProcess;

/** Steps that do nothing but write down for which element of which case they were called. */
public final class RecordedSteps {

    private final List<Call> calls = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final Map<String, String> refusing = new HashMap<>();

    /**
     * @param step the bean's name
     * @param element the id of the element that called it
     * @param businessKey the case
     */
    public record Call(String step, String element, String businessKey) {}

    /** The calls for one case, in order. */
    public List<Call> callsFor(String businessKey) {
        return calls.stream().filter(call -> call.businessKey().equals(businessKey)).toList();
    }

    /** From now on every step fails for this case, as if the database were gone. */
    public void failFor(String businessKey) {
        failing.add(businessKey);
    }

    /** Steps succeed again for this case. */
    public void recoverFor(String businessKey) {
        failing.remove(businessKey);
    }

    /** The next step of this case is refused with the error. */
    public void refuseFor(String businessKey, String errorCode) {
        refusing.put(businessKey, errorCode);
    }

    Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        names().forEach(name -> beans.put(name, recording(name)));
        return beans;
    }

    /** Names of all steps that the contracts declare. */
    static Stream<String> names() {
        return Stream.of(
                        Stream.of(TaskTimers.REMIND_STEP, TaskTimers.ESCALATE_STEP),
                        Stream.of(SubjectListApproval.Step.values())
                                .map(SubjectListApproval.Step::bean),
                        Stream.of(VaccinationSessionProcess.Step.values())
                                .map(VaccinationSessionProcess.Step::bean),
                        Stream.of(CertificateCorrection.Step.values())
                                .map(CertificateCorrection.Step::bean),
                        Stream.of(AdverseEventInvestigation.Step.values())
                                .map(AdverseEventInvestigation.Step::bean))
                .flatMap(Function.identity());
    }

    private JavaDelegate recording(String name) {
        return execution -> {
            if (failing.contains(execution.getProcessBusinessKey())) {
                throw new IllegalStateException("made to fail");
            }
            calls.add(call(name, execution));
            String refusal = refusing.remove(execution.getProcessBusinessKey());
            if (refusal != null) {
                throw new BpmnError(refusal);
            }
        };
    }

    private static Call call(String name, DelegateExecution execution) {
        return new Call(name, execution.getCurrentActivityId(), execution.getProcessBusinessKey());
    }
}
