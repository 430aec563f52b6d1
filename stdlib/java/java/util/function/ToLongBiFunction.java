package java.util.function;

/** A function of two arguments giving {@code long}. */
@FunctionalInterface
public interface ToLongBiFunction<T, U> {
    /** Applies this function. */
    long applyAsLong(T t, U u);
}
