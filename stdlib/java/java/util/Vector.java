package java.util;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A synchronized list in an array. */
public class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
    private static final long serialVersionUID = -2767605614048989439L;

    /** The elements, the first {@code elementCount} of them in use. */
    protected Object[] elementData;
    /** The number of elements. */
    protected int elementCount;
    /** How much to grow by; zero to double. */
    protected int capacityIncrement;

    /** Creates a vector with a capacity and an increment. */
    public Vector(int initialCapacity, int capacityIncrement) {
        if (initialCapacity < 0)
            throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        this.elementData = new Object[initialCapacity];
        this.capacityIncrement = capacityIncrement;
    }

    /** Creates a vector with a capacity. */
    public Vector(int initialCapacity) {
        this(initialCapacity, 0);
    }

    /** Creates an empty vector. */
    public Vector() {
        this(10);
    }

    /** Creates a vector of the elements of {@code c}. */
    public Vector(Collection<? extends E> c) {
        elementData = Arrays.copyOf(c.toArray(), c.size(), Object[].class);
        elementCount = elementData.length;
    }

    private static ArrayIndexOutOfBoundsException outOfRange(String message) {
        return new ArrayIndexOutOfBoundsException(message);
    }

    private void checkBelow(int index) {
        if (index >= elementCount)
            throw outOfRange(index + " >= " + elementCount);
    }

    private void checkIndex(int index) {
        if (index >= elementCount)
            throw new ArrayIndexOutOfBoundsException(index);
    }

    /** Copies the elements into an array. */
    public synchronized void copyInto(Object[] anArray) {
        System.arraycopy(elementData, 0, anArray, 0, elementCount);
    }

    /** Trims the capacity to the size. */
    public synchronized void trimToSize() {
        modCount++;
        elementData = Arrays.copyOf(elementData, elementCount);
    }

    /** Makes room for {@code minCapacity} elements. */
    public synchronized void ensureCapacity(int minCapacity) {
        if (minCapacity > 0) {
            modCount++;
            if (minCapacity > elementData.length)
                grow(minCapacity);
        }
    }

    private void grow(int needed) {
        int length = elementData.length;
        int larger = length + (capacityIncrement > 0 ? capacityIncrement : length);
        elementData = Arrays.copyOf(elementData, Math.max(larger, needed));
    }

    /** Sets the size, dropping elements or adding nulls. */
    public synchronized void setSize(int newSize) {
        modCount++;
        if (newSize > elementData.length)
            grow(newSize);
        for (int i = newSize; i < elementCount; i++)
            elementData[i] = null;
        elementCount = newSize;
    }

    /** Returns the capacity. */
    public synchronized int capacity() {
        return elementData.length;
    }

    @Override
    public synchronized int size() {
        return elementCount;
    }

    @Override
    public synchronized boolean isEmpty() {
        return elementCount == 0;
    }

    /** Returns an enumeration of the elements. */
    public Enumeration<E> elements() {
        return new Enumeration<>() {
            private int next;

            public boolean hasMoreElements() {
                return next < elementCount;
            }

            public E nextElement() {
                synchronized (Vector.this) {
                    if (next < elementCount)
                        return at(next++);
                }
                throw new NoSuchElementException("Vector Enumeration");
            }
        };
    }

    @SuppressWarnings("unchecked")
    private E at(int index) {
        return (E) elementData[index];
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o, 0) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        return indexOf(o, 0);
    }

    /** Returns the first index of {@code o} from {@code index} on, or -1. */
    public synchronized int indexOf(Object o, int index) {
        for (int i = index; i < elementCount; i++) {
            if (o == null ? elementData[i] == null : o.equals(elementData[i]))
                return i;
        }
        return -1;
    }

    @Override
    public synchronized int lastIndexOf(Object o) {
        return lastIndexOf(o, elementCount - 1);
    }

    /** Returns the last index of {@code o} up to {@code index}, or -1. */
    public synchronized int lastIndexOf(Object o, int index) {
        if (index >= elementCount)
            throw new IndexOutOfBoundsException(index + " >= " + elementCount);
        for (int i = index; i >= 0; i--) {
            if (o == null ? elementData[i] == null : o.equals(elementData[i]))
                return i;
        }
        return -1;
    }

    /** Returns the element at {@code index}. */
    public synchronized E elementAt(int index) {
        checkBelow(index);
        return at(index);
    }

    /** Returns the first element. */
    public synchronized E firstElement() {
        if (elementCount == 0)
            throw new NoSuchElementException();
        return at(0);
    }

    /** Returns the last element. */
    public synchronized E lastElement() {
        if (elementCount == 0)
            throw new NoSuchElementException();
        return at(elementCount - 1);
    }

    /** Replaces the element at {@code index}. */
    public synchronized void setElementAt(E obj, int index) {
        checkBelow(index);
        elementData[index] = obj;
    }

    /** Removes the element at {@code index}. */
    public synchronized void removeElementAt(int index) {
        checkBelow(index);
        if (index < 0)
            throw new ArrayIndexOutOfBoundsException(index);
        removeAt(index);
    }

    private void removeAt(int index) {
        modCount++;
        elementCount--;
        System.arraycopy(elementData, index + 1, elementData, index, elementCount - index);
        elementData[elementCount] = null;
    }

    /** Inserts an element at {@code index}. */
    public synchronized void insertElementAt(E obj, int index) {
        if (index > elementCount)
            throw outOfRange(index + " > " + elementCount);
        modCount++;
        if (elementCount == elementData.length)
            grow(elementCount + 1);
        System.arraycopy(elementData, index, elementData, index + 1, elementCount - index);
        elementData[index] = obj;
        elementCount++;
    }

    /** Adds an element at the end. */
    public synchronized void addElement(E obj) {
        modCount++;
        if (elementCount == elementData.length)
            grow(elementCount + 1);
        elementData[elementCount++] = obj;
    }

    /** Removes the first element equal to {@code obj}. */
    public synchronized boolean removeElement(Object obj) {
        modCount++;
        int index = indexOf(obj);
        if (index < 0)
            return false;
        removeElementAt(index);
        return true;
    }

    /** Removes all elements. */
    public synchronized void removeAllElements() {
        Arrays.fill(elementData, 0, elementCount, null);
        modCount++;
        elementCount = 0;
    }

    /** Returns a shallow copy. */
    @Override
    public synchronized Object clone() {
        try {
            Vector<?> copy = (Vector<?>) super.clone();
            copy.elementData = Arrays.copyOf(elementData, elementCount);
            copy.modCount = 0;
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public synchronized Object[] toArray() {
        return Arrays.copyOf(elementData, elementCount);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> T[] toArray(T[] a) {
        if (a.length < elementCount)
            return (T[]) Arrays.copyOf(elementData, elementCount, a.getClass());
        System.arraycopy(elementData, 0, a, 0, elementCount);
        if (a.length > elementCount)
            a[elementCount] = null;
        return a;
    }

    @Override
    public synchronized E get(int index) {
        checkIndex(index);
        return at(index);
    }

    @Override
    public synchronized E set(int index, E element) {
        checkIndex(index);
        E old = at(index);
        elementData[index] = element;
        return old;
    }

    @Override
    public synchronized boolean add(E e) {
        modCount++;
        if (elementCount == elementData.length)
            grow(elementCount + 1);
        elementData[elementCount++] = e;
        return true;
    }

    @Override
    public boolean remove(Object o) {
        return removeElement(o);
    }

    @Override
    public void add(int index, E element) {
        insertElementAt(element, index);
    }

    @Override
    public synchronized E remove(int index) {
        checkIndex(index);
        E old = at(index);
        removeAt(index);
        return old;
    }

    @Override
    public void clear() {
        removeAllElements();
    }

    @Override
    public synchronized boolean containsAll(Collection<?> c) {
        return super.containsAll(c);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        Object[] added = c.toArray();
        synchronized (this) {
            return insertAll(elementCount, added);
        }
    }

    @Override
    public synchronized boolean addAll(int index, Collection<? extends E> c) {
        if (index < 0 || index > elementCount)
            throw new ArrayIndexOutOfBoundsException(index);
        return insertAll(index, c.toArray());
    }

    private boolean insertAll(int index, Object[] added) {
        modCount++;
        if (added.length == 0)
            return false;
        if (elementCount + added.length > elementData.length)
            grow(elementCount + added.length);
        System.arraycopy(elementData, index, elementData, index + added.length, elementCount - index);
        System.arraycopy(added, 0, elementData, index, added.length);
        elementCount += added.length;
        return true;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(c::contains);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        Objects.requireNonNull(c);
        return removeIf(e -> !c.contains(e));
    }

    @Override
    public synchronized boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = modCount;
        Object[] kept = new Object[elementData.length];
        int count = 0;
        for (int i = 0; i < elementCount; i++) {
            if (!filter.test(at(i)))
                kept[count++] = elementData[i];
        }
        if (modCount != expected)
            throw new ConcurrentModificationException();
        if (count == elementCount)
            return false;
        modCount++;
        elementData = kept;
        elementCount = count;
        return true;
    }

    @Override
    public synchronized boolean equals(Object o) {
        return super.equals(o);
    }

    @Override
    public synchronized int hashCode() {
        return super.hashCode();
    }

    @Override
    public synchronized String toString() {
        return super.toString();
    }

    @Override
    protected synchronized void removeRange(int fromIndex, int toIndex) {
        modCount++;
        System.arraycopy(elementData, toIndex, elementData, fromIndex, elementCount - toIndex);
        int newCount = elementCount - (toIndex - fromIndex);
        Arrays.fill(elementData, newCount, elementCount, null);
        elementCount = newCount;
    }

    @Override
    public synchronized ListIterator<E> listIterator(int index) {
        if (index < 0 || index > elementCount)
            throw new IndexOutOfBoundsException("Index: " + index);
        return super.listIterator(index);
    }

    @Override
    public synchronized void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (int i = 0, n = elementCount; i < n && modCount == expected; i++)
            action.accept(at(i));
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized void sort(Comparator<? super E> c) {
        int expected = modCount;
        Arrays.sort((E[]) elementData, 0, elementCount, c);
        if (modCount != expected)
            throw new ConcurrentModificationException();
        modCount++;
    }
}
