package java.util;

/** A sorted set that finds the neighbours of any value. */
public interface NavigableSet<E> extends SortedSet<E> {
    /** Returns the greatest element less than {@code e}, or null. */
    E lower(E e);

    /** Returns the greatest element at most {@code e}, or null. */
    E floor(E e);

    /** Returns the least element at least {@code e}, or null. */
    E ceiling(E e);

    /** Returns the least element greater than {@code e}, or null. */
    E higher(E e);

    /** Removes and returns the least element, or null. */
    E pollFirst();

    /** Removes and returns the greatest element, or null. */
    E pollLast();

    Iterator<E> iterator();

    /** Returns a view in descending order. */
    NavigableSet<E> descendingSet();

    /** Returns an iterator in descending order. */
    Iterator<E> descendingIterator();

    /** Returns a view of a range. */
    NavigableSet<E> subSet(E fromElement, boolean fromInclusive, E toElement, boolean toInclusive);

    /** Returns a view of the elements up to {@code toElement}. */
    NavigableSet<E> headSet(E toElement, boolean inclusive);

    /** Returns a view of the elements from {@code fromElement}. */
    NavigableSet<E> tailSet(E fromElement, boolean inclusive);

    SortedSet<E> subSet(E fromElement, E toElement);

    SortedSet<E> headSet(E toElement);

    SortedSet<E> tailSet(E fromElement);

    /** Removes and returns the least element. */
    default E removeFirst() {
        if (isEmpty())
            throw new NoSuchElementException();
        return pollFirst();
    }

    /** Removes and returns the greatest element. */
    default E removeLast() {
        if (isEmpty())
            throw new NoSuchElementException();
        return pollLast();
    }

    /** Returns a view in descending order. */
    default NavigableSet<E> reversed() {
        return descendingSet();
    }
}
