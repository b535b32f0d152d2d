package vn.tram.processes;

import java.util.Map;

/**
 * A process variable: it steers a gateway or a timer and carries no case data.
 *
 * @param name as the model's expressions use it
 * @param type what the value must be
 */
public record Variable<T>(String name, Class<T> type) {

    /** The variable with its value, in the form in which an engine takes variables. */
    public Map<String, Object> with(T value) {
        return Map.of(name, type.cast(value));
    }
}
