package java.util.function;

import java.util.Objects;

/** An action on an argument. */
@FunctionalInterface
public interface Consumer<T> {
    /** Performs the action. */
    void accept(T t);

    /** Returns an action doing this one, then {@code after}. */
    default Consumer<T> andThen(Consumer<? super T> after) {
        Objects.requireNonNull(after);
        return value -> {
            accept(value);
            after.accept(value);
        };
    }
}
