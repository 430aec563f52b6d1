package java.util.function;

/** A function of an {@code int}. */
@FunctionalInterface
public interface IntFunction<R> {
    /** Applies this function. */
    R apply(int value);
}
