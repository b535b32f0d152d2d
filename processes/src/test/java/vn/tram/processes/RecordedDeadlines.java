package vn.tram.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Deadlines that are always the same and write down what they were asked for. */
public final class RecordedDeadlines {

    /** The due date of every task. */
    public static final Instant DUE = Instant.parse("2036-11-20T10:00:00.123Z");

    /** When every task is due to be reminded of. */
    public static final Instant REMIND = Instant.parse("2036-11-19T10:00:00.456Z");

    private final List<Question> questions = new ArrayList<>();

    /**
     * @param what {@code dueAt} or {@code remindAt}
     * @param activity the current activity of the execution that was handed over
     * @param businessKey the case
     */
    public record Question(String what, String activity, String businessKey) {}

    public Date dueAt(DelegateExecution execution) {
        questions.add(question("dueAt", execution));
        return Date.from(DUE);
    }

    public Date remindAt(DelegateExecution execution) {
        questions.add(question("remindAt", execution));
        return Date.from(REMIND);
    }

    /** The questions about one case, in order. */
    public List<Question> questionsFor(String businessKey) {
        return questions.stream().filter(asked -> asked.businessKey().equals(businessKey)).toList();
    }

    private static Question question(String what, DelegateExecution execution) {
        return new Question(
                what, execution.getCurrentActivityId(), execution.getProcessBusinessKey());
    }
}
