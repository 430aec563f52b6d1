package java.util.function;

/** An action on an object and a {@code long}. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    /** Performs the action. */
    void accept(T t, long value);
}
