package vn.tram.kernel;

import java.util.function.Function;

/**
 * What came of an operation: the value it was asked for, or the reason it was refused. Nothing was
 * changed when it is refused.
 *
 * @param <T> what a successful operation answers with
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static Outcome<Void> done() {
        return new Done<>(null);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** The value of a successful operation. Asking a refused one is a bug of the caller. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("refused: " + ((Refused<T>) this).refusal().code());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Done<T> done) {
            return new Done<>(change.apply(done.value()));
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }

    /** Goes on with an operation that may itself be refused. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }
}
