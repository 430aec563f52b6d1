package java.util.function;

/** A function giving {@code double}. */
@FunctionalInterface
public interface ToDoubleFunction<T> {
    /** Applies this function. */
    double applyAsDouble(T value);
}
