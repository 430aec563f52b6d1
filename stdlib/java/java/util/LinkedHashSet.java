package java.util;

import java.io.Serializable;

/** A hash set that iterates in order of insertion. */
public class LinkedHashSet<E> extends HashSet<E> implements SequencedSet<E>, Cloneable, Serializable {
    private static final long serialVersionUID = -2851667679971038690L;

    /** Creates a set with the given initial capacity and load factor. */
    public LinkedHashSet(int initialCapacity, float loadFactor) {
        super(new LinkedHashMap<>(initialCapacity, loadFactor));
    }

    /** Creates a set with the given initial capacity. */
    public LinkedHashSet(int initialCapacity) {
        super(new LinkedHashMap<>(initialCapacity));
    }

    /** Creates an empty set. */
    public LinkedHashSet() {
        super(new LinkedHashMap<>());
    }

    /** Creates a set of the elements of {@code c}, in their order. */
    public LinkedHashSet(Collection<? extends E> c) {
        super(LinkedHashMap.newLinkedHashMap(Math.max(c.size(), 12)));
        addAll(c);
    }

    /** Creates a set that holds {@code numElements} without growing. */
    public static <T> LinkedHashSet<T> newLinkedHashSet(int numElements) {
        if (numElements < 0)
            throw new IllegalArgumentException("Negative number of elements: " + numElements);
        return new LinkedHashSet<>(HashMap.capacityFor(numElements));
    }

    private LinkedHashMap<E, Object> links() {
        return (LinkedHashMap<E, Object>) map;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }

    /** Adds an element first, or moves it there. */
    @Override
    public void addFirst(E e) {
        links().putFirst(e, PRESENT);
    }

    /** Adds an element last, or moves it there. */
    @Override
    public void addLast(E e) {
        links().putLast(e, PRESENT);
    }

    @Override
    public E getFirst() {
        return links().sequencedKeySet().getFirst();
    }

    @Override
    public E getLast() {
        return links().sequencedKeySet().getLast();
    }

    @Override
    public E removeFirst() {
        return links().sequencedKeySet().removeFirst();
    }

    @Override
    public E removeLast() {
        return links().sequencedKeySet().removeLast();
    }

    /** Returns a view in reverse order. */
    @Override
    public SequencedSet<E> reversed() {
        return new Reversed();
    }

    private final class Reversed extends AbstractSet<E> implements SequencedSet<E> {
        private SequencedSet<E> keys() {
            return links().sequencedKeySet().reversed();
        }

        @Override
        public SequencedSet<E> reversed() {
            return LinkedHashSet.this;
        }

        @Override
        public Iterator<E> iterator() {
            return keys().iterator();
        }

        @Override
        public int size() {
            return LinkedHashSet.this.size();
        }

        @Override
        public boolean contains(Object o) {
            return LinkedHashSet.this.contains(o);
        }

        @Override
        public boolean add(E e) {
            return LinkedHashSet.this.add(e);
        }

        @Override
        public boolean remove(Object o) {
            return LinkedHashSet.this.remove(o);
        }

        @Override
        public void clear() {
            LinkedHashSet.this.clear();
        }

        @Override
        public void addFirst(E e) {
            LinkedHashSet.this.addLast(e);
        }

        @Override
        public void addLast(E e) {
            LinkedHashSet.this.addFirst(e);
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
        }
    }
}
