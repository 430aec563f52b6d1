package java.util.function;

import java.util.Objects;

/** An action on an argument. */
@FunctionalInterface
public interface LongConsumer {
    /** Performs the action. */
    void accept(long value);

    /** Returns an action doing this one, then {@code after}. */
    default LongConsumer andThen(LongConsumer after) {
        Objects.requireNonNull(after);
        return value -> {
            accept(value);
            after.accept(value);
        };
    }
}
