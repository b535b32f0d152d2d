package vn.tram.workflow.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import vn.tram.workflow.Decisions;

@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;

    EngineDecisions(ProcessEngine engine) {
        this.decisions = engine.getDecisionService();
    }

    @Override
    public Map<String, Object> ask(String table, Map<String, Object> inputs) {
        DmnDecisionRuleResult rule =
                decisions.evaluateDecisionTableByKey(table, inputs).getSingleResult();
        if (rule == null) {
            throw new IllegalStateException("no rule of " + table + " matches " + inputs);
        }
        return rule.getEntryMap();
    }
}
