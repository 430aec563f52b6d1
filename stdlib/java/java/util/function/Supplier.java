package java.util.function;

/** A supplier of results. */
@FunctionalInterface
public interface Supplier<T> {
    /** Returns a result. */
    T get();
}
