package vn.tram.processes;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens on every sequence flow of every model and remembers which ones were taken. */
public final class TakenFlows extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> takenByProcess = new ConcurrentHashMap<>();

    /** Ids of the flows of this process that some case took. */
    public Set<String> of(String processKey) {
        return takenByProcess.getOrDefault(processKey, Set.of());
    }

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        ExecutionListener listener = this::remember;
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, listener);
    }

    private void remember(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        takenByProcess
                .computeIfAbsent(process, key -> new HashSet<>())
                .add(execution.getCurrentTransitionId());
    }
}
