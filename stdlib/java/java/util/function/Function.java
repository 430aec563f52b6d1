package java.util.function;

import java.util.Objects;

/** A function of one argument. */
@FunctionalInterface
public interface Function<T, R> {
    /** Applies this function to an argument. */
    R apply(T t);

    /** Returns a function that applies {@code before} first. */
    default <V> Function<V, R> compose(Function<? super V, ? extends T> before) {
        Objects.requireNonNull(before);
        return value -> apply(before.apply(value));
    }

    /** Returns a function that applies {@code after} to the result. */
    default <V> Function<T, V> andThen(Function<? super R, ? extends V> after) {
        Objects.requireNonNull(after);
        return value -> after.apply(apply(value));
    }

    /** Returns the function that returns its argument. */
    static <T> Function<T, T> identity() {
        return value -> value;
    }
}
