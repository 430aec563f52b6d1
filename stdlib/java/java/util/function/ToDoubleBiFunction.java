package java.util.function;

/** A function of two arguments giving {@code double}. */
@FunctionalInterface
public interface ToDoubleBiFunction<T, U> {
    /** Applies this function. */
    double applyAsDouble(T t, U u);
}
