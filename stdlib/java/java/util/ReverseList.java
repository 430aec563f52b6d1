package java.util;

/** A list seen from its end. */
class ReverseList<E> extends AbstractList<E> {
    private final List<E> base;

    ReverseList(List<E> base) {
        this.base = base;
    }

    static <E> List<E> of(List<E> base) {
        return base instanceof RandomAccess ? new RandomAccessReverseList<>(base) : new ReverseList<>(base);
    }

    private static final class RandomAccessReverseList<E> extends ReverseList<E> implements RandomAccess {
        RandomAccessReverseList(List<E> base) {
            super(base);
        }
    }

    /** Turns a list iterator round. */
    static <E> Iterator<E> backward(List<E> list) {
        return new Backward<>(list, list.size());
    }

    private static final class Backward<E> implements ListIterator<E> {
        private final List<E> list;
        private final ListIterator<E> it;

        Backward(List<E> list, int index) {
            this.list = list;
            this.it = list.listIterator(index);
        }

        public boolean hasNext() {
            return it.hasPrevious();
        }

        public E next() {
            return it.previous();
        }

        public boolean hasPrevious() {
            return it.hasNext();
        }

        public E previous() {
            return it.next();
        }

        public int nextIndex() {
            return list.size() - it.nextIndex();
        }

        public int previousIndex() {
            return nextIndex() - 1;
        }

        public void remove() {
            it.remove();
        }

        public void set(E e) {
            it.set(e);
        }

        public void add(E e) {
            it.add(e);
            it.previous();
        }
    }

    private int flip(int index) {
        return base.size() - 1 - Objects.checkIndex(index, base.size());
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    public E get(int index) {
        return base.get(flip(index));
    }

    @Override
    public E set(int index, E element) {
        return base.set(flip(index), element);
    }

    @Override
    public boolean add(E e) {
        base.add(0, e);
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, base.size());
        base.add(base.size() - index, element);
    }

    @Override
    public E remove(int index) {
        return base.remove(flip(index));
    }

    @Override
    public void clear() {
        base.clear();
    }

    @Override
    public boolean contains(Object o) {
        return base.contains(o);
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        int size = base.size();
        checkPosition(index, size);
        return new Backward<>(base, size - index);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        int size = base.size();
        Objects.checkFromToIndex(fromIndex, toIndex, size);
        return of(base.subList(size - toIndex, size - fromIndex));
    }

    @Override
    public List<E> reversed() {
        return base;
    }
}
