package java.util.function;

/** An action on an object and a {@code double}. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    /** Performs the action. */
    void accept(T t, double value);
}
