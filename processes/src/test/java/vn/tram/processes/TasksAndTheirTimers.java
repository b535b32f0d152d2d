package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tram.processes.RecordedDeadlines.Question;
import vn.tram.processes.RecordedSteps.Call;

/** What holds for every task of every model: whose it is, when it is due, its two timers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TasksAndTheirTimers {

    protected ProcessEngine engine;

    /**
     * A task of the model.
     *
     * @param standing makes a case at which it is open, perhaps beside others
     */
    public record OpenTask(String id, String role, Supplier<? extends ProcessCase<?>> standing) {
        @Override
        public String toString() {
            return id;
        }
    }

    protected abstract ProcessEngine runningEngine();

    protected abstract Stream<OpenTask> tasks();

    /** What else but tasks has a deadline. */
    protected Stream<String> otherDeadlines() {
        return Stream.empty();
    }

    @BeforeEach
    void useEngine() {
        engine = runningEngine();
        AbstractAssertions.init(engine);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void anOpenTaskHasItsRoleAndItsDueDate(OpenTask task) {
        Task open = task.standing().get().openTask(task.id());

        assertThat(open.getDueDate()).isEqualTo(Date.from(RecordedDeadlines.DUE));
        assertThat(open.getAssignee()).isNull();
        assertThat(engine.getTaskService().getIdentityLinksForTask(open.getId()))
                .singleElement()
                .satisfies(link -> assertThat(link.getGroupId()).isEqualTo(task.role()));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theReminderLeavesTheTaskOpenAndTheOverdueTimerRunning(OpenTask task) {
        ProcessCase<?> standing = task.standing().get();
        String reminder = TaskTimers.reminderOf(task.id());
        String overdue = TaskTimers.overdueOf(task.id());
        int jobs = standing.jobs().size();
        assertThat(standing.jobAt(reminder).getDuedate())
                .isEqualTo(Date.from(RecordedDeadlines.REMIND));

        standing.fire(reminder);

        standing.check()
                .hasPassed(reminder, task.id() + "Reminded")
                .hasNotPassed(overdue, task.id());
        assertThat(standing.openTaskNames()).contains(task.id());
        assertThat(standing.jobs()).hasSize(jobs - 1).contains(standing.jobAt(overdue));
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(standing.id()))
                .endsWith(
                        new Call(
                                TaskTimers.REMIND_STEP,
                                TaskTimers.remindStepOf(task.id()),
                                standing.id()));
        assertThat(TaskTimers.taskOf(TaskTimers.remindStepOf(task.id()))).hasValue(task.id());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theOverdueTimerTellsTheSupervisorsAndLeavesTheTaskOpen(OpenTask task) {
        ProcessCase<?> standing = task.standing().get();
        String overdue = TaskTimers.overdueOf(task.id());
        int jobs = standing.jobs().size();
        assertThat(standing.jobAt(overdue).getDuedate())
                .isEqualTo(Date.from(RecordedDeadlines.DUE));

        standing.fire(TaskTimers.reminderOf(task.id())).fire(overdue);

        standing.check().hasPassed(overdue, task.id() + "Escalated").hasNotPassed(task.id());
        assertThat(standing.openTaskNames()).contains(task.id());
        assertThat(standing.jobs()).hasSize(jobs - 2);
        assertThat(ProcessEngineOnMariaDb.STEPS.callsFor(standing.id()))
                .endsWith(
                        new Call(
                                TaskTimers.ESCALATE_STEP,
                                TaskTimers.escalateStepOf(task.id()),
                                standing.id()));
        assertThat(TaskTimers.taskOf(TaskTimers.escalateStepOf(task.id()))).hasValue(task.id());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void theDeadlinesAreAskedForTheTaskThatOpens(OpenTask task) {
        ProcessCase<?> standing = task.standing().get();

        assertThat(ProcessEngineOnMariaDb.DEADLINES.questionsFor(standing.id()))
                .filteredOn(question -> question.activity().equals(task.id()))
                .containsExactlyInAnyOrder(
                        new Question("remindAt", task.id(), standing.id()),
                        new Question("dueAt", task.id(), standing.id()),
                        new Question("dueAt", task.id(), standing.id()));
        assertThat(ProcessEngineOnMariaDb.DEADLINES.questionsFor(standing.id()))
                .extracting(Question::activity)
                .isSubsetOf(Stream.concat(tasks().map(OpenTask::id), otherDeadlines()).toList());
    }
}
