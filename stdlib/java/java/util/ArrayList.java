package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array that grows as needed. */
public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = 8683452581122892189L;
    private static final Object[] EMPTY = {};
    private static final int DEFAULT_CAPACITY = 10;

    private transient Object[] elements;
    private int size;

    /** Creates a list with the given initial capacity. */
    public ArrayList(int initialCapacity) {
        if (initialCapacity < 0)
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        elements = initialCapacity == 0 ? EMPTY : new Object[initialCapacity];
    }

    /** Creates an empty list. */
    public ArrayList() {
        elements = EMPTY;
    }

    /** Creates a list of the elements of {@code c}. */
    public ArrayList(Collection<? extends E> c) {
        Object[] array = c.toArray();
        elements = array.getClass() == Object[].class ? array : Arrays.copyOf(array, array.length, Object[].class);
        size = array.length;
    }

    /** Trims the capacity to the size. */
    public void trimToSize() {
        modCount++;
        if (size < elements.length)
            elements = Arrays.copyOf(elements, size);
    }

    /** Makes room for {@code minCapacity} elements. */
    public void ensureCapacity(int minCapacity) {
        modCount++;
        if (minCapacity > elements.length)
            grow(minCapacity);
    }

    private void grow(int needed) {
        if (needed < 0)
            throw new OutOfMemoryError("Required length exceeds implementation limit");
        int capacity = elements.length + (elements.length >> 1);
        if (capacity < DEFAULT_CAPACITY)
            capacity = DEFAULT_CAPACITY;
        elements = Arrays.copyOf(elements, Math.max(capacity, needed));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        Object[] array = elements;
        for (int i = 0, n = size; i < n; i++) {
            if (o == null ? array[i] == null : o.equals(array[i]))
                return i;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        Object[] array = elements;
        for (int i = size - 1; i >= 0; i--) {
            if (o == null ? array[i] == null : o.equals(array[i]))
                return i;
        }
        return -1;
    }

    /** Returns a shallow copy. */
    @Override
    public Object clone() {
        try {
            ArrayList<?> copy = (ArrayList<?>) super.clone();
            copy.elements = Arrays.copyOf(elements, size);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
        if (a.length < size)
            return (T[]) Arrays.copyOf(elements, size, a.getClass());
        System.arraycopy(elements, 0, a, 0, size);
        if (a.length > size)
            a[size] = null;
        return a;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (index < 0 || index >= size)
            Objects.checkIndex(index, size);
        return (E) elements[index];
    }

    @Override
    public E getFirst() {
        if (size == 0)
            throw new NoSuchElementException();
        return get(0);
    }

    @Override
    public E getLast() {
        if (size == 0)
            throw new NoSuchElementException();
        return get(size - 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        if (index < 0 || index >= size)
            Objects.checkIndex(index, size);
        E old = (E) elements[index];
        elements[index] = element;
        return old;
    }

    @Override
    public boolean add(E e) {
        modCount++;
        if (size == elements.length)
            grow(size + 1);
        elements[size++] = e;
        return true;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        modCount++;
        if (size == elements.length)
            grow(size + 1);
        System.arraycopy(elements, index, elements, index + 1, size - index);
        elements[index] = element;
        size++;
    }

    @Override
    public void addFirst(E element) {
        add(0, element);
    }

    @Override
    public void addLast(E element) {
        add(element);
    }

    @Override
    public E remove(int index) {
        E old = get(index);
        removeAt(index);
        return old;
    }

    private void removeAt(int index) {
        modCount++;
        size--;
        System.arraycopy(elements, index + 1, elements, index, size - index);
        elements[size] = null;
    }

    @Override
    public E removeFirst() {
        E first = getFirst();
        removeAt(0);
        return first;
    }

    @Override
    public E removeLast() {
        E last = getLast();
        removeAt(size - 1);
        return last;
    }

    @Override
    public boolean remove(Object o) {
        int index = indexOf(o);
        if (index < 0)
            return false;
        removeAt(index);
        return true;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(elements, 0, size, null);
        size = 0;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return insertAll(size, c.toArray());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        return insertAll(index, c.toArray());
    }

    private boolean insertAll(int index, Object[] added) {
        modCount++;
        int count = added.length;
        if (count == 0)
            return false;
        if (count > elements.length - size)
            grow(size + count);
        System.arraycopy(elements, index, elements, index + count, size - index);
        System.arraycopy(added, 0, elements, index, count);
        size += count;
        return true;
    }

    @Override
    protected void removeRange(int fromIndex, int toIndex) {
        if (fromIndex > toIndex)
            throw new IndexOutOfBoundsException("From Index: " + fromIndex + " > To Index: " + toIndex);
        modCount++;
        closeGap(fromIndex, toIndex);
    }

    /** Moves the tail at {@code from} down to {@code to} and drops the rest. */
    private void closeGap(int to, int from) {
        System.arraycopy(elements, from, elements, to, size - from);
        int newSize = size - (from - to);
        Arrays.fill(elements, newSize, size, null);
        size = newSize;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return keepWhere(Objects.requireNonNull(c), false);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return keepWhere(Objects.requireNonNull(c), true);
    }

    private boolean keepWhere(Collection<?> c, boolean contained) {
        Object[] array = elements;
        int kept = 0;
        int read = 0;
        int end = size;
        try {
            for (; read < end; read++) {
                Object e = array[read];
                if (c.contains(e) == contained)
                    array[kept++] = e;
            }
        } finally {
            // Holds what is left together even if contains() threw.
            if (kept != read) {
                modCount += read - kept;
                closeGap(kept, read);
            }
        }
        return kept != end;
    }

    /** Tests every element before the first one is removed. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        int end = size;
        boolean[] doomed = new boolean[end];
        int count = 0;
        for (int i = 0; i < end && modCount == expected; i++) {
            if (filter.test((E) elements[i])) {
                doomed[i] = true;
                count++;
            }
        }
        checkUnchanged(expected);
        if (count == 0)
            return false;
        modCount++;
        int kept = 0;
        for (int i = 0; i < end; i++) {
            if (!doomed[i])
                elements[kept++] = elements[i];
        }
        closeGap(kept, end);
        return true;
    }

    private void checkUnchanged(int expected) {
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        Object[] array = elements;
        for (int i = 0, n = size; i < n && modCount == expected; i++)
            action.accept((E) array[i]);
        checkUnchanged(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expected = modCount;
        Object[] array = elements;
        for (int i = 0, n = size; i < n && modCount == expected; i++)
            array[i] = operator.apply((E) array[i]);
        checkUnchanged(expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elements, 0, size, c);
        checkUnchanged(expected);
        modCount++;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean equals(Object o) {
        if (o == this)
            return true;
        if (!(o instanceof List))
            return false;
        int expected = modCount;
        Iterator<?> others = ((List<?>) o).iterator();
        boolean equal = true;
        int i = 0;
        for (; equal && i < size && others.hasNext(); i++)
            equal = Objects.equals(elements[i], others.next());
        equal = equal && i == size && !others.hasNext();
        checkUnchanged(expected);
        return equal;
    }

    @Override
    public int hashCode() {
        int expected = modCount;
        int hash = 1;
        for (int i = 0, n = size; i < n; i++) {
            Object e = elements[i];
            hash = 31 * hash + (e == null ? 0 : e.hashCode());
        }
        checkUnchanged(expected);
        return hash;
    }

    @Override
    public Iterator<E> iterator() {
        return new Cursor(0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return new Cursor(0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new Cursor(index);
    }

    private final class Cursor implements ListIterator<E> {
        private int cursor;
        private int last = -1;
        private int expected = modCount;

        Cursor(int index) {
            cursor = index;
        }

        public boolean hasNext() {
            return cursor != size;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            checkUnchanged(expected);
            int i = cursor;
            if (i >= size)
                throw new NoSuchElementException();
            cursor = i + 1;
            last = i;
            return (E) elements[i];
        }

        public boolean hasPrevious() {
            return cursor != 0;
        }

        @SuppressWarnings("unchecked")
        public E previous() {
            checkUnchanged(expected);
            int i = cursor - 1;
            if (i < 0)
                throw new NoSuchElementException();
            cursor = i;
            last = i;
            return (E) elements[i];
        }

        public int nextIndex() {
            return cursor;
        }

        public int previousIndex() {
            return cursor - 1;
        }

        public void remove() {
            requireLast();
            removeAt(last);
            cursor = last;
            last = -1;
            expected = modCount;
        }

        public void set(E e) {
            requireLast();
            elements[last] = e;
        }

        public void add(E e) {
            checkUnchanged(expected);
            ArrayList.this.add(cursor++, e);
            last = -1;
            expected = modCount;
        }

        private void requireLast() {
            if (last < 0)
                throw new IllegalStateException();
            checkUnchanged(expected);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(size);
        for (int i = 0; i < size; i++)
            out.writeObject(elements[i]);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        in.readInt();
        elements = size == 0 ? EMPTY : new Object[size];
        for (int i = 0; i < size; i++)
            elements[i] = in.readObject();
    }
}
