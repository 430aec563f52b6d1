package java.util.function;

/** A function of two arguments giving {@code int}. */
@FunctionalInterface
public interface ToIntBiFunction<T, U> {
    /** Applies this function. */
    int applyAsInt(T t, U u);
}
