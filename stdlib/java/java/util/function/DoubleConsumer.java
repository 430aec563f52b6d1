package java.util.function;

import java.util.Objects;

/** An action on an argument. */
@FunctionalInterface
public interface DoubleConsumer {
    /** Performs the action. */
    void accept(double value);

    /** Returns an action doing this one, then {@code after}. */
    default DoubleConsumer andThen(DoubleConsumer after) {
        Objects.requireNonNull(after);
        return value -> {
            accept(value);
            after.accept(value);
        };
    }
}
