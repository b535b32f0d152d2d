package vn.tram.doses.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.processes.doses.NextDose;
import vn.tram.workflow.Decisions;

/**
 * Asks the decision table, and remembers what it said: it costs the engine about a millisecond, and
 * people in one queue ask much the same.
 */
@Component
class DueTable {

    private static final int REMEMBERED = 20_000;

    private final Decisions decisions;
    private final Map<NextDose.Question, NextDose.Answer> answers =
            Collections.synchronizedMap(new Latest());

    DueTable(Decisions decisions) {
        this.decisions = decisions;
    }

    NextDose.Answer ask(NextDose.Question asked) {
        NextDose.Question question = asked.simplest();
        NextDose.Answer known = answers.get(question);
        if (known == null) {
            known = NextDose.Answer.from(decisions.ask(NextDose.KEY, question.asVariables()));
            answers.put(question, known);
        }
        return known;
    }

    /** Drops what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<NextDose.Question, NextDose.Answer> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(1_024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<NextDose.Question, NextDose.Answer> eldest) {
            return size() > REMEMBERED;
        }
    }
}
