package java.util;

/** A collection without duplicates. */
public interface Set<E> extends Collection<E> {
    int size();

    boolean isEmpty();

    boolean contains(Object o);

    Iterator<E> iterator();

    Object[] toArray();

    <T> T[] toArray(T[] a);

    boolean add(E e);

    boolean remove(Object o);

    boolean containsAll(Collection<?> c);

    boolean addAll(Collection<? extends E> c);

    boolean retainAll(Collection<?> c);

    boolean removeAll(Collection<?> c);

    void clear();

    boolean equals(Object o);

    int hashCode();

    @Override
    default Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT);
    }

    /** Returns an empty unmodifiable set. */
    static <E> Set<E> of() {
        return ImmutableCollections.emptySet();
    }

    /** Returns an unmodifiable set of 1 element. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1});
    }

    /** Returns an unmodifiable set of 2 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2});
    }

    /** Returns an unmodifiable set of 3 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3});
    }

    /** Returns an unmodifiable set of 4 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4});
    }

    /** Returns an unmodifiable set of 5 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5});
    }

    /** Returns an unmodifiable set of 6 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5, e6});
    }

    /** Returns an unmodifiable set of 7 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5, e6, e7});
    }

    /** Returns an unmodifiable set of 8 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8});
    }

    /** Returns an unmodifiable set of 9 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8, e9});
    }

    /** Returns an unmodifiable set of 10 elements. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10) {
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8, e9, e10});
    }

    /** Returns an unmodifiable set of the given elements. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Set<E> of(E... elements) {
        return new ImmutableCollections.ImmutableSet<>(elements);
    }

    /** Returns an unmodifiable set of the elements of {@code coll}. */
    @SuppressWarnings("unchecked")
    static <E> Set<E> copyOf(Collection<? extends E> coll) {
        if (coll instanceof ImmutableCollections.ImmutableSet)
            return (Set<E>) coll;
        return (Set<E>) new ImmutableCollections.ImmutableSet<>(new HashSet<>(coll).toArray());
    }
}
