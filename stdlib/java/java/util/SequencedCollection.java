package java.util;

/** A collection with a first and a last element. */
public interface SequencedCollection<E> extends Collection<E> {
    /** Returns a view in reverse order. */
    SequencedCollection<E> reversed();

    /** Adds an element as the first. */
    default void addFirst(E e) {
        throw new UnsupportedOperationException();
    }

    /** Adds an element as the last. */
    default void addLast(E e) {
        throw new UnsupportedOperationException();
    }

    /** Returns the first element. */
    default E getFirst() {
        return iterator().next();
    }

    /** Returns the last element. */
    default E getLast() {
        return reversed().iterator().next();
    }

    /** Removes and returns the first element. */
    default E removeFirst() {
        Iterator<E> it = iterator();
        E e = it.next();
        it.remove();
        return e;
    }

    /** Removes and returns the last element. */
    default E removeLast() {
        Iterator<E> it = reversed().iterator();
        E e = it.next();
        it.remove();
        return e;
    }
}
