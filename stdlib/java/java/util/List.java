package java.util;

import java.util.function.UnaryOperator;

/** An ordered collection. */
public interface List<E> extends SequencedCollection<E> {
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

    /** Inserts all elements of {@code c} at {@code index}. */
    boolean addAll(int index, Collection<? extends E> c);

    boolean removeAll(Collection<?> c);

    boolean retainAll(Collection<?> c);

    /** Replaces each element by what {@code operator} makes of it. */
    default void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        for (ListIterator<E> it = listIterator(); it.hasNext();)
            it.set(operator.apply(it.next()));
    }

    /** Sorts this list stably; a null comparator means natural order. */
    @SuppressWarnings("unchecked")
    default void sort(Comparator<? super E> c) {
        Object[] sorted = toArray();
        Arrays.sort(sorted, (Comparator<Object>) c);
        ListIterator<E> it = listIterator();
        for (Object e : sorted) {
            it.next();
            it.set((E) e);
        }
    }

    void clear();

    boolean equals(Object o);

    int hashCode();

    /** Returns the element at {@code index}. */
    E get(int index);

    /** Replaces the element at {@code index} and returns the old one. */
    E set(int index, E element);

    /** Inserts an element at {@code index}. */
    void add(int index, E element);

    /** Removes and returns the element at {@code index}. */
    E remove(int index);

    /** Returns the first index of {@code o}, or -1. */
    int indexOf(Object o);

    /** Returns the last index of {@code o}, or -1. */
    int lastIndexOf(Object o);

    /** Returns a list iterator at the start. */
    ListIterator<E> listIterator();

    /** Returns a list iterator at {@code index}. */
    ListIterator<E> listIterator(int index);

    /** Returns a view of part of this list. */
    List<E> subList(int fromIndex, int toIndex);

    @Override
    default Spliterator<E> spliterator() {
        if (this instanceof RandomAccess)
            return new Spliterators.ListSpliterator<>(this);
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    /** Inserts an element at the front. */
    default void addFirst(E e) {
        add(0, e);
    }

    /** Inserts an element at the end. */
    default void addLast(E e) {
        add(e);
    }

    /** Returns the first element. */
    default E getFirst() {
        if (isEmpty())
            throw new NoSuchElementException();
        return get(0);
    }

    /** Returns the last element. */
    default E getLast() {
        if (isEmpty())
            throw new NoSuchElementException();
        return get(size() - 1);
    }

    /** Removes and returns the first element. */
    default E removeFirst() {
        if (isEmpty())
            throw new NoSuchElementException();
        return remove(0);
    }

    /** Removes and returns the last element. */
    default E removeLast() {
        if (isEmpty())
            throw new NoSuchElementException();
        return remove(size() - 1);
    }

    /** Returns a view in reverse order. */
    default List<E> reversed() {
        return ReverseList.of(this);
    }

    /** Returns an empty unmodifiable list. */
    static <E> List<E> of() {
        return ImmutableCollections.emptyList();
    }

    /** Returns an unmodifiable list of 1 element. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1});
    }

    /** Returns an unmodifiable list of 2 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2});
    }

    /** Returns an unmodifiable list of 3 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3});
    }

    /** Returns an unmodifiable list of 4 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4});
    }

    /** Returns an unmodifiable list of 5 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5});
    }

    /** Returns an unmodifiable list of 6 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5, e6});
    }

    /** Returns an unmodifiable list of 7 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5, e6, e7});
    }

    /** Returns an unmodifiable list of 8 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8});
    }

    /** Returns an unmodifiable list of 9 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8, e9});
    }

    /** Returns an unmodifiable list of 10 elements. */
    @SuppressWarnings("unchecked")
    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10) {
        return (List<E>) ImmutableCollections.listOf(new Object[] {e1, e2, e3, e4, e5, e6, e7, e8, e9, e10});
    }

    /** Returns an unmodifiable list of the given elements. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> List<E> of(E... elements) {
        return ImmutableCollections.listOf(elements.clone());
    }

    /** Returns an unmodifiable list of the elements of {@code coll}. */
    @SuppressWarnings("unchecked")
    static <E> List<E> copyOf(Collection<? extends E> coll) {
        if (coll instanceof ImmutableCollections.ImmutableList)
            return (List<E>) coll;
        return (List<E>) ImmutableCollections.listOf(coll.toArray());
    }
}
