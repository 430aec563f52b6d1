package java.util.function;

/** An action on an object and a {@code int}. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    /** Performs the action. */
    void accept(T t, int value);
}
