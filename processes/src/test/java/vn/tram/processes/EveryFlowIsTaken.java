package vn.tram.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Fails a process's test class, naming the flows, when all its tests together left a sequence flow
 * of the model untaken. Keeps still when only some of the tests were asked for.
 */
public final class EveryFlowIsTaken implements BeforeEachCallback, AfterAllCallback {

    private final String processKey;
    private final Set<Method> testsRun = new HashSet<>();

    public EveryFlowIsTaken(String processKey) {
        this.processKey = processKey;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (testsRun.containsAll(testsOf(context.getRequiredTestClass()))) {
            assertThat(missing(processKey, ProcessEngineOnMariaDb.TAKEN_FLOWS.of(processKey)))
                    .as("sequence flows of %s that no test took", processKey)
                    .isEmpty();
        }
    }

    /** The flows of the model that are not among those taken. */
    static Set<String> missing(String processKey, Set<String> taken) {
        return Models.files("bpmn").stream()
                .filter(model -> model.key().equals(processKey))
                .map(model -> flowsOf(model.file().toFile()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + processKey))
                .stream()
                .filter(flow -> !taken.contains(flow))
                .collect(Collectors.toSet());
    }

    private static Set<String> flowsOf(File model) {
        return Bpmn.readModelFromFile(model).getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .collect(Collectors.toSet());
    }

    private static List<Method> testsOf(Class<?> testClass) {
        return ReflectionSupport.findMethods(
                testClass,
                method -> AnnotationSupport.isAnnotated(method, Testable.class),
                HierarchyTraversalMode.TOP_DOWN);
    }
}
