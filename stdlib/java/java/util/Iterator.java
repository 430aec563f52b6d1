package java.util;

import java.util.function.Consumer;

/** A cursor over the elements of a collection. */
public interface Iterator<E> {
    /** Returns whether {@link #next} has an element to give. */
    boolean hasNext();

    /** Returns the next element. */
    E next();

    /** Removes the element that {@link #next} returned last. */
    default void remove() {
        throw new UnsupportedOperationException("remove");
    }

    /** Gives every remaining element to {@code action}. */
    default void forEachRemaining(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        while (hasNext())
            action.accept(next());
    }
}
