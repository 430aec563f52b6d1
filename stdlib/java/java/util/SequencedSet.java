package java.util;

/** A set with a first and a last element. */
public interface SequencedSet<E> extends Set<E>, SequencedCollection<E> {
    /** Returns a view in reverse order. */
    SequencedSet<E> reversed();
}
