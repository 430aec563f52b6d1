package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A group of elements. */
public interface Collection<E> extends Iterable<E> {
    /** Returns the number of elements. */
    int size();

    /** Returns whether there are no elements. */
    boolean isEmpty();

    /** Returns whether an element equals {@code o}. */
    boolean contains(Object o);

    /** Returns an iterator over the elements. */
    Iterator<E> iterator();

    /** Returns the elements in a new array. */
    Object[] toArray();

    /** Returns the elements in {@code a}, or in a larger array of its type. */
    <T> T[] toArray(T[] a);

    /** Returns the elements in an array made by {@code generator}. */
    default <T> T[] toArray(IntFunction<T[]> generator) {
        return toArray(generator.apply(0));
    }

    /** Adds an element; returns whether the collection changed. */
    boolean add(E e);

    /** Removes one element equal to {@code o}; returns whether there was one. */
    boolean remove(Object o);

    /** Returns whether every element of {@code c} is contained. */
    boolean containsAll(Collection<?> c);

    /** Adds all elements of {@code c}. */
    boolean addAll(Collection<? extends E> c);

    /** Removes all elements contained in {@code c}. */
    boolean removeAll(Collection<?> c);

    /** Removes the elements that satisfy {@code filter}. */
    default boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        boolean changed = false;
        for (Iterator<E> it = iterator(); it.hasNext();) {
            if (filter.test(it.next())) {
                it.remove();
                changed = true;
            }
        }
        return changed;
    }

    /** Keeps only the elements contained in {@code c}. */
    boolean retainAll(Collection<?> c);

    /** Removes all elements. */
    void clear();

    /** Compares for equality. */
    boolean equals(Object o);

    /** Returns the hash code. */
    int hashCode();

    /** Returns a spliterator over the elements. */
    @Override
    default Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, 0);
    }

    /** Returns a sequential stream of the elements. */
    default Stream<E> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** Returns a possibly parallel stream of the elements. */
    default Stream<E> parallelStream() {
        return StreamSupport.stream(spliterator(), true);
    }
}
