package vn.tram.safety.domain;

import org.springframework.stereotype.Component;
import vn.tram.processes.safety.AdverseEventSeverity;
import vn.tram.processes.safety.AdverseEventSeverity.Finding;
import vn.tram.processes.safety.AdverseEventSeverity.Question;
import vn.tram.workflow.Decisions;

/** Asks the table of severity. */
@Component
class Weighing {

    private final Decisions decisions;

    Weighing(Decisions decisions) {
        this.decisions = decisions;
    }

    Finding of(Question question) {
        return Finding.from(decisions.ask(AdverseEventSeverity.KEY, question.asVariables()));
    }
}
