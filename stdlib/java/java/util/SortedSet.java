package java.util;

/** A set in the order of a comparator. */
public interface SortedSet<E> extends Set<E>, SequencedSet<E> {
    /** Returns the comparator, or null for natural order. */
    Comparator<? super E> comparator();

    /** Returns a view of the elements from one to before another. */
    SortedSet<E> subSet(E fromElement, E toElement);

    /** Returns a view of the elements before {@code toElement}. */
    SortedSet<E> headSet(E toElement);

    /** Returns a view of the elements from {@code fromElement} on. */
    SortedSet<E> tailSet(E fromElement);

    /** Returns the least element. */
    E first();

    /** Returns the greatest element. */
    E last();

    @Override
    default Spliterator<E> spliterator() {
        return new Spliterators.IteratorSpliterator<>(this, Spliterator.DISTINCT | Spliterator.SORTED | Spliterator.ORDERED) {
            @Override
            public Comparator<? super E> getComparator() {
                return SortedSet.this.comparator();
            }
        };
    }

    /** Returns the least element. */
    default E getFirst() {
        return first();
    }

    /** Returns the greatest element. */
    default E getLast() {
        return last();
    }

    /** Removes and returns the least element. */
    default E removeFirst() {
        E e = first();
        remove(e);
        return e;
    }

    /** Removes and returns the greatest element. */
    default E removeLast() {
        E e = last();
        remove(e);
        return e;
    }

    /** Not possible: the order decides the place. */
    default void addFirst(E e) {
        throw new UnsupportedOperationException();
    }

    /** Not possible: the order decides the place. */
    default void addLast(E e) {
        throw new UnsupportedOperationException();
    }

    /** Returns a view in reverse order. */
    default SortedSet<E> reversed() {
        return new ReverseSortedSet<>(this);
    }
}
