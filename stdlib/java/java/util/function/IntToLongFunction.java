package java.util.function;

/** A function from {@code int} to {@code long}. */
@FunctionalInterface
public interface IntToLongFunction {
    /** Applies this function. */
    long applyAsLong(int value);
}
