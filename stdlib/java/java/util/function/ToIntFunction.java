package java.util.function;

/** A function giving {@code int}. */
@FunctionalInterface
public interface ToIntFunction<T> {
    /** Applies this function. */
    int applyAsInt(T value);
}
