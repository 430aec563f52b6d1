package java.util;

/** Implements a list over {@code get} and {@code size}. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    /** Counts structural changes, so that iterators can fail fast. */
    protected transient int modCount = 0;

    /** For subclasses. */
    protected AbstractList() {
    }

    @Override
    public boolean add(E e) {
        add(size(), e);
        return true;
    }

    public abstract E get(int index);

    @Override
    public E set(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(int index, E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public E remove(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int indexOf(Object o) {
        for (ListIterator<E> it = listIterator(); it.hasNext();) {
            if (Objects.equals(o, it.next()))
                return it.previousIndex();
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        for (ListIterator<E> it = listIterator(size()); it.hasPrevious();) {
            if (Objects.equals(o, it.previous()))
                return it.nextIndex();
        }
        return -1;
    }

    @Override
    public void clear() {
        removeRange(0, size());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size());
        boolean changed = false;
        for (E e : c) {
            add(index++, e);
            changed = true;
        }
        return changed;
    }

    @Override
    public Iterator<E> iterator() {
        return new Cursor(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size());
        return new Cursor(index);
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        checkRange(fromIndex, toIndex, size());
        return this instanceof RandomAccess
            ? new RandomAccessSubList<>(this, null, fromIndex, toIndex)
            : new SubList<>(this, null, fromIndex, toIndex);
    }

    static void checkPosition(int index, int size) {
        if (index < 0 || index > size)
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
    }

    static void checkRange(int fromIndex, int toIndex, int size) {
        if (fromIndex < 0)
            throw new IndexOutOfBoundsException("fromIndex = " + fromIndex);
        if (toIndex > size)
            throw new IndexOutOfBoundsException("toIndex = " + toIndex);
        if (fromIndex > toIndex)
            throw new IllegalArgumentException("fromIndex(" + fromIndex + ") > toIndex(" + toIndex + ")");
    }

    @Override
    public boolean equals(Object o) {
        if (o == this)
            return true;
        if (!(o instanceof List))
            return false;
        Iterator<E> mine = iterator();
        Iterator<?> others = ((List<?>) o).iterator();
        while (mine.hasNext() && others.hasNext()) {
            if (!Objects.equals(mine.next(), others.next()))
                return false;
        }
        return !mine.hasNext() && !others.hasNext();
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Iterator<E> it = iterator(); it.hasNext();) {
            E e = it.next();
            hash = 31 * hash + (e == null ? 0 : e.hashCode());
        }
        return hash;
    }

    /** Removes the elements from one index to before another. */
    protected void removeRange(int fromIndex, int toIndex) {
        ListIterator<E> it = listIterator(fromIndex);
        for (int i = fromIndex; i < toIndex; i++) {
            it.next();
            it.remove();
        }
    }

    private final class Cursor implements ListIterator<E> {
        private int cursor;
        private int last = -1;
        private int expectedModCount = modCount;

        Cursor(int index) {
            cursor = index;
        }

        public boolean hasNext() {
            return cursor != size();
        }

        public E next() {
            checkForComodification();
            try {
                int i = cursor;
                E e = get(i);
                last = i;
                cursor = i + 1;
                return e;
            } catch (IndexOutOfBoundsException e) {
                checkForComodification();
                throw new NoSuchElementException(e);
            }
        }

        public boolean hasPrevious() {
            return cursor != 0;
        }

        public E previous() {
            checkForComodification();
            try {
                int i = cursor - 1;
                E e = get(i);
                last = cursor = i;
                return e;
            } catch (IndexOutOfBoundsException e) {
                checkForComodification();
                throw new NoSuchElementException(e);
            }
        }

        public int nextIndex() {
            return cursor;
        }

        public int previousIndex() {
            return cursor - 1;
        }

        public void remove() {
            requireLast();
            AbstractList.this.remove(last);
            if (last < cursor)
                cursor--;
            last = -1;
            expectedModCount = modCount;
        }

        public void set(E e) {
            requireLast();
            AbstractList.this.set(last, e);
            expectedModCount = modCount;
        }

        public void add(E e) {
            checkForComodification();
            AbstractList.this.add(cursor++, e);
            last = -1;
            expectedModCount = modCount;
        }

        private void requireLast() {
            if (last < 0)
                throw new IllegalStateException();
            checkForComodification();
        }

        private void checkForComodification() {
            if (modCount != expectedModCount)
                throw new ConcurrentModificationException();
        }
    }

    /** A part of a list; {@code parent} is the enclosing part, if any. */
    private static class SubList<E> extends AbstractList<E> {
        private final AbstractList<E> root;
        private final SubList<E> parent;
        private final int offset;
        private int size;

        SubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            this.root = root;
            this.parent = parent;
            this.offset = (parent == null ? 0 : parent.offset) + from;
            this.size = to - from;
            this.modCount = root.modCount;
        }

        @Override
        public int size() {
            checkForComodification();
            return size;
        }

        @Override
        public E get(int index) {
            Objects.checkIndex(index, size);
            checkForComodification();
            return root.get(offset + index);
        }

        @Override
        public E set(int index, E element) {
            Objects.checkIndex(index, size);
            checkForComodification();
            return root.set(offset + index, element);
        }

        @Override
        public void add(int index, E element) {
            checkPosition(index, size);
            checkForComodification();
            root.add(offset + index, element);
            resize(1);
        }

        @Override
        public E remove(int index) {
            Objects.checkIndex(index, size);
            checkForComodification();
            E old = root.remove(offset + index);
            resize(-1);
            return old;
        }

        @Override
        public Iterator<E> iterator() {
            return listIterator(0);
        }

        @Override
        protected void removeRange(int fromIndex, int toIndex) {
            checkForComodification();
            root.removeRange(offset + fromIndex, offset + toIndex);
            resize(fromIndex - toIndex);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return addAll(size, c);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            checkPosition(index, size);
            int count = c.size();
            if (count == 0)
                return false;
            checkForComodification();
            root.addAll(offset + index, c);
            resize(count);
            return true;
        }

        @Override
        public List<E> subList(int fromIndex, int toIndex) {
            checkRange(fromIndex, toIndex, size);
            return this instanceof RandomAccess
                ? new RandomAccessSubList<>(root, this, fromIndex, toIndex)
                : new SubList<>(root, this, fromIndex, toIndex);
        }

        private void resize(int change) {
            for (SubList<E> list = this; list != null; list = list.parent) {
                list.size += change;
                list.modCount = root.modCount;
            }
        }

        private void checkForComodification() {
            if (root.modCount != modCount)
                throw new ConcurrentModificationException();
        }
    }

    private static final class RandomAccessSubList<E> extends SubList<E> implements RandomAccess {
        RandomAccessSubList(AbstractList<E> root, SubList<E> parent, int from, int to) {
            super(root, parent, from, to);
        }
    }
}
