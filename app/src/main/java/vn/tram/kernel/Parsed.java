package vn.tram.kernel;

import java.util.Optional;
import java.util.function.Function;

/**
 * Answer of reading a value from text that somebody typed: the value, or what is wrong with the
 * text. Bad input never raises an exception.
 *
 * @param <T> the value asked for
 */
public sealed interface Parsed<T> {

    record Valid<T>(T value) implements Parsed<T> {}

    record Invalid<T>(ValueProblem problem) implements Parsed<T> {}

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    static <T> Parsed<T> invalid(ValueProblem.Kind kind, Object... arguments) {
        return new Invalid<>(ValueProblem.of(kind, arguments));
    }

    default Optional<T> asOptional() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    default Optional<ValueProblem> whatIsWrong() {
        return this instanceof Invalid<T> invalid
                ? Optional.of(invalid.problem())
                : Optional.empty();
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Valid<T> valid) {
            return new Valid<>(change.apply(valid.value()));
        }
        return new Invalid<>(((Invalid<T>) this).problem());
    }
}
