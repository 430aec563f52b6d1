package java.util.function;

/** A function from {@code long} to {@code int}. */
@FunctionalInterface
public interface LongToIntFunction {
    /** Applies this function. */
    int applyAsInt(long value);
}
