package java.util.function;

import java.util.Objects;

/** An action on an argument. */
@FunctionalInterface
public interface IntConsumer {
    /** Performs the action. */
    void accept(int value);

    /** Returns an action doing this one, then {@code after}. */
    default IntConsumer andThen(IntConsumer after) {
        Objects.requireNonNull(after);
        return value -> {
            accept(value);
            after.accept(value);
        };
    }
}
