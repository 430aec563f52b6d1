package java.util.function;

import java.util.Objects;

/** An action on two arguments. */
@FunctionalInterface
public interface BiConsumer<T, U> {
    /** Performs the action. */
    void accept(T t, U u);

    /** Returns an action doing this one, then {@code after}. */
    default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> after) {
        Objects.requireNonNull(after);
        return (first, second) -> {
            accept(first, second);
            after.accept(first, second);
        };
    }
}
