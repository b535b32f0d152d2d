package vn.tram.workflow;

import java.util.Map;
import java.util.UUID;

/**
 * What a service task does. Named in the model by its {@link #name()}; registered by being a bean.
 * Runs in the transaction that moves the process.
 */
public interface ProcessStep {

    /** The name the model uses, e.g. {@code checkRowsStep}. */
    String name();

    Result run(UUID caseId);

    /**
     * What came of a step: the process goes on, or the domain refuses and the model's error path is
     * taken.
     */
    sealed interface Result {

        /**
         * @param steering values that gateways, timers and candidate groups read from here on
         */
        record GoOn(Map<String, Object> steering) implements Result {

            public GoOn {
                steering = Map.copyOf(steering);
            }
        }

        record Refused(String errorCode) implements Result {}
    }

    static Result goOn() {
        return goOn(Map.of());
    }

    /** On with values that steer what follows. */
    static Result goOn(Map<String, Object> steering) {
        return new Result.GoOn(steering);
    }
}
