package vn.tram.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.Test;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.Deadlines;

/** A rule in hours counts from the millisecond: a clock asked twice would tell two due dates. */
class DeadlineExpressionsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private final AtomicInteger ticks = new AtomicInteger();
    private final InstantSource moving = () -> NOON.plusMillis(ticks.getAndIncrement());
    private final Deadlines deadlines = mock(Deadlines.class);
    private final Cases cases = mock(Cases.class);
    private final DeadlineExpressions expressions =
            new DeadlineExpressions(deadlines, cases, moving.withZone(ZoneOffset.UTC));

    @Test
    void timersAndTaskOfOneExecutionHaveOneDueDate() {
        when(deadlines.dueAt(anyString(), any(), any()))
                .thenAnswer(asked -> hours(asked.getArgument(2)));
        DelegateExecution execution = execution();
        Date reminder = expressions.remindAt(execution);
        Date timer = expressions.dueAt(execution);
        Date task = expressions.dueAt(execution);
        assertThat(timer).isEqualTo(task);
        assertThat(reminder.toInstant()).isEqualTo(task.toInstant().minus(Duration.ofHours(4)));
        assertThat(expressions.deadline(execution).start()).isEqualTo(NOON);
    }

    @Test
    void anotherExecutionBeginsAtItsOwnTime() {
        when(deadlines.dueAt(anyString(), any(), any()))
                .thenAnswer(asked -> hours(asked.getArgument(2)));
        Date first = expressions.dueAt(execution());
        assertThat(expressions.dueAt(execution())).isAfter(first);
    }

    private static Deadline hours(Instant start) {
        Instant due = start.plus(Duration.ofHours(24));
        return new Deadline(
                "rule", start, due, due.minus(Duration.ofHours(4)), DeadlineUnit.HOURS, "");
    }

    private DelegateExecution execution() {
        when(cases.eventDate(anyString(), any())).thenReturn(LocalDate.of(2026, 11, 20));
        DelegateExecution execution = mock(DelegateExecution.class);
        when(execution.getProcessDefinitionId()).thenReturn("process:1:x");
        when(execution.getProcessBusinessKey()).thenReturn(UUID.randomUUID().toString());
        when(execution.getCurrentActivityId()).thenReturn("task");
        Map<String, Object> local = new HashMap<>();
        when(execution.getVariableLocal(anyString()))
                .thenAnswer(asked -> local.get(asked.<String>getArgument(0)));
        doAnswer(
                        set -> {
                            TypedValue value = set.getArgument(1);
                            assertThat(value.isTransient()).isTrue();
                            return local.put(set.getArgument(0), value.getValue());
                        })
                .when(execution)
                .setVariableLocal(anyString(), any(Object.class));
        return execution;
    }
}
