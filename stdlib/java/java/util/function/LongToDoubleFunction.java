package java.util.function;

/** A function from {@code long} to {@code double}. */
@FunctionalInterface
public interface LongToDoubleFunction {
    /** Applies this function. */
    double applyAsDouble(long value);
}
