package vn.tram.sessions.domain;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.domain.DayActs.Moment;

/** Ends the day for a person, with the result that is counted. */
@Component
class DayEnd {

    private final DayActs acts;
    private final DayCounters counters;

    DayEnd(DayActs acts, DayCounters counters) {
        this.acts = acts;
        this.counters = counters;
    }

    /**
     * @param reason in words, or the code of a reason of the screening
     * @param set what else changes in the row, a set clause of this package's own writing
     */
    Outcome<Void> with(
            Moment moment, DayResult result, String reason, String set, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("result", result.name());
        all.put("resultReason", reason);
        counters.add(moment.sessionId(), moment.desk(), DayCount.valueOf(result.name()), 1);
        return acts.change(
                moment,
                "step = 'DONE', result = :result, result_reason = :resultReason, "
                        + (set.isEmpty() ? "" : set + ", ")
                        + DaySubjects.LET_GO,
                all);
    }
}
