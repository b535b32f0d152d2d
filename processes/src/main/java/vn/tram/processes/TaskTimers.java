package vn.tram.processes;

import java.util.List;
import java.util.Optional;

/**
 * What every user task of every model has in common: a due date and two timers that leave the task
 * open. Elements are named after the task: {@code reviewListReminder} is the timer, {@code
 * reviewListRemind} what it does, {@code reviewListReminded} where that ends; likewise {@code
 * reviewListOverdue}, {@code reviewListEscalate}, {@code reviewListEscalated}.
 *
 * <p>The models ask the object {@link #DEADLINES} with {@code dueAt(execution)} and {@code
 * remindAt(execution)}; the execution's current activity is the task that opens. Both answer with a
 * {@code java.util.Date}, never null. {@code dueAt} is asked twice for the same opening of a task
 * (timer and task) and must answer the same both times.
 */
public final class TaskTimers {

    /** The object that knows the deadline of a task. */
    public static final String DEADLINES = "deadlines";

    /** Tells those who may take up a task that its due date comes near. */
    public static final String REMIND_STEP = "remindStep";

    /** Tells the supervisors that a task has passed its due date. */
    public static final String ESCALATE_STEP = "escalateStep";

    private static final List<String> SUFFIXES =
            List.of("Reminder", "Remind", "Reminded", "Overdue", "Escalate", "Escalated");

    private TaskTimers() {}

    public static String reminderOf(String taskId) {
        return taskId + "Reminder";
    }

    public static String remindStepOf(String taskId) {
        return taskId + "Remind";
    }

    public static String overdueOf(String taskId) {
        return taskId + "Overdue";
    }

    public static String escalateStepOf(String taskId) {
        return taskId + "Escalate";
    }

    /**
     * The task that a timer, its step or its end belongs to; empty for any other element. {@link
     * #REMIND_STEP} and {@link #ESCALATE_STEP} learn by it which task they were called for.
     */
    public static Optional<String> taskOf(String elementId) {
        return SUFFIXES.stream()
                .filter(elementId::endsWith)
                .map(suffix -> elementId.substring(0, elementId.length() - suffix.length()))
                .findFirst();
    }
}
