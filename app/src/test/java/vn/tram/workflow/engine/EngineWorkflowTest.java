package vn.tram.workflow.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tram.workflow.TaskId;

class EngineWorkflowTest {

    /** The engine's exception stays inside of this package; who calls can try again. */
    @Test
    void aStepThatATimerOvertookCanBeTriedAgain() {
        TaskService overtaken =
                (TaskService)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {TaskService.class},
                                (proxy, method, arguments) -> {
                                    throw new OptimisticLockingException("execution was updated");
                                });
        EngineWorkflow workflow = new EngineWorkflow(null, overtaken, null, null);

        assertThatThrownBy(() -> workflow.complete(new TaskId("1"), Map.of()))
                .isInstanceOf(ConcurrencyFailureException.class)
                .hasCauseInstanceOf(OptimisticLockingException.class);
    }
}
