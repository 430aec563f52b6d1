package java.util.function;

/** A function giving {@code long}. */
@FunctionalInterface
public interface ToLongFunction<T> {
    /** Applies this function. */
    long applyAsLong(T value);
}
