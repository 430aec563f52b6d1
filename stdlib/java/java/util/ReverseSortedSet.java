package java.util;

/** A sorted set, known by that interface only, in reverse. */
final class ReverseSortedSet<E> extends AbstractSet<E> implements SortedSet<E> {
    private final SortedSet<E> base;

    ReverseSortedSet(SortedSet<E> base) {
        this.base = base;
    }

    /** Steps to the last element before the present one. */
    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private SortedSet<E> rest = base;
            private E current;
            private boolean removable;

            public boolean hasNext() {
                return !rest.isEmpty();
            }

            public E next() {
                current = rest.last();
                rest = base.headSet(current);
                removable = true;
                return current;
            }

            public void remove() {
                if (!removable)
                    throw new IllegalStateException();
                removable = false;
                base.remove(current);
            }
        };
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public boolean contains(Object o) {
        return base.contains(o);
    }

    @Override
    public boolean add(E e) {
        return base.add(e);
    }

    @Override
    public boolean remove(Object o) {
        return base.remove(o);
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public Comparator<? super E> comparator() {
        return Collections.reverseOrder(base.comparator());
    }

    @Override
    public E first() {
        return base.last();
    }

    @Override
    public E last() {
        return base.first();
    }

    @Override
    public SortedSet<E> subSet(E fromElement, E toElement) {
        return new TreeSet<>(this).subSet(fromElement, toElement);
    }

    @Override
    public SortedSet<E> headSet(E toElement) {
        return new TreeSet<>(this).headSet(toElement);
    }

    @Override
    public SortedSet<E> tailSet(E fromElement) {
        return new TreeSet<>(this).tailSet(fromElement);
    }

    @Override
    public SortedSet<E> reversed() {
        return base;
    }
}
