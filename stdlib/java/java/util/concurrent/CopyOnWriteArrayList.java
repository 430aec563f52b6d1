package java.util.concurrent;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list whose writers replace the whole array, so that readers and iterators need no lock. */
@SuppressWarnings("unchecked")
public class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    private static final long serialVersionUID = 8673264195747942595L;

    private transient volatile Object[] array;

    /** Creates an empty list. */
    public CopyOnWriteArrayList() {
        array = new Object[0];
    }

    /** Creates a list of the elements of a collection. */
    public CopyOnWriteArrayList(Collection<? extends E> c) {
        array = Arrays.copyOf(c.toArray(), c.size(), Object[].class);
    }

    /** Creates a list of the elements of an array. */
    public CopyOnWriteArrayList(E[] toCopyIn) {
        array = Arrays.copyOf(toCopyIn, toCopyIn.length, Object[].class);
    }

    private static String outOfBounds(int index, int size) {
        return "Index: " + index + ", Size: " + size;
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public boolean isEmpty() {
        return array.length == 0;
    }

    private static int indexOf(Object o, Object[] all, int from) {
        for (int i = from; i < all.length; i++) {
            if (o == null ? all[i] == null : o.equals(all[i])) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(Object o, Object[] all, int from) {
        for (int i = from; i >= 0; i--) {
            if (o == null ? all[i] == null : o.equals(all[i])) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int indexOf(Object o) {
        return indexOf(o, array, 0);
    }

    /** Returns the first index from the given one on of an element, or -1. */
    public int indexOf(E e, int index) {
        return indexOf(e, array, index);
    }

    @Override
    public int lastIndexOf(Object o) {
        Object[] all = array;
        return lastIndexOf(o, all, all.length - 1);
    }

    /** Returns the last index up to the given one of an element, or -1. */
    public int lastIndexOf(E e, int index) {
        return lastIndexOf(e, array, index);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new InternalError(impossible);
        }
    }

    @Override
    public Object[] toArray() {
        return array.clone();
    }

    @Override
    public <T> T[] toArray(T[] a) {
        Object[] all = array;
        if (a.length < all.length) {
            return (T[]) Arrays.copyOf(all, all.length, a.getClass());
        }
        System.arraycopy(all, 0, a, 0, all.length);
        if (a.length > all.length) {
            a[all.length] = null;
        }
        return a;
    }

    @Override
    public E get(int index) {
        return (E) array[index];
    }

    private E first() {
        Object[] all = array;
        if (all.length == 0) {
            throw new NoSuchElementException();
        }
        return (E) all[0];
    }

    /** Returns the first element. */
    public E getFirst() {
        return first();
    }

    /** Returns the last element. */
    public E getLast() {
        Object[] all = array;
        if (all.length == 0) {
            throw new NoSuchElementException();
        }
        return (E) all[all.length - 1];
    }

    @Override
    public synchronized E set(int index, E element) {
        Object[] all = array.clone();
        E old = (E) all[index];
        all[index] = element;
        array = all;
        return old;
    }

    @Override
    public synchronized boolean add(E e) {
        Object[] all = Arrays.copyOf(array, array.length + 1);
        all[all.length - 1] = e;
        array = all;
        return true;
    }

    @Override
    public synchronized void add(int index, E element) {
        insert(index, new Object[] {element});
    }

    private void insert(int index, Object[] more) {
        Object[] all = array;
        if (index < 0 || index > all.length) {
            throw new IndexOutOfBoundsException(outOfBounds(index, all.length));
        }
        Object[] next = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(all, index, next, index + more.length, all.length - index);
        System.arraycopy(more, 0, next, index, more.length);
        array = next;
    }

    /** Adds at the front. */
    public void addFirst(E e) {
        add(0, e);
    }

    /** Adds at the end. */
    public void addLast(E e) {
        add(e);
    }

    @Override
    public synchronized E remove(int index) {
        E old = (E) array[index];
        cut(index, index + 1);
        return old;
    }

    private void cut(int from, int to) {
        Object[] all = array;
        Object[] next = Arrays.copyOf(all, all.length - (to - from));
        System.arraycopy(all, to, next, from, all.length - to);
        array = next;
    }

    /** Removes the first element. */
    public synchronized E removeFirst() {
        first();
        return remove(0);
    }

    /** Removes the last element. */
    public synchronized E removeLast() {
        first();
        return remove(array.length - 1);
    }

    @Override
    public synchronized boolean remove(Object o) {
        int index = indexOf(o);
        if (index >= 0) {
            cut(index, index + 1);
        }
        return index >= 0;
    }

    /** Adds an element that is not there. */
    public synchronized boolean addIfAbsent(E e) {
        return indexOf(e) < 0 && add(e);
    }

    /** Adds the elements that are not there; returns how many. */
    public synchronized int addAllAbsent(Collection<? extends E> c) {
        int count = 0;
        for (Object e : c.toArray()) {
            count += addIfAbsent((E) e) ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        Object[] all = array;
        for (Object e : c) {
            if (indexOf(e, all, 0) < 0) {
                return false;
            }
        }
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
        Object[] kept = new Object[array.length];
        int count = 0;
        for (Object e : array) {
            if (!filter.test((E) e)) {
                kept[count++] = e;
            }
        }
        if (count == kept.length) {
            return false;
        }
        array = Arrays.copyOf(kept, count);
        return true;
    }

    @Override
    public synchronized void clear() {
        array = new Object[0];
    }

    @Override
    public synchronized boolean addAll(Collection<? extends E> c) {
        Object[] more = c.toArray();
        insert(array.length, more);
        return more.length > 0;
    }

    @Override
    public synchronized boolean addAll(int index, Collection<? extends E> c) {
        Object[] more = c.toArray();
        insert(index, more);
        return more.length > 0;
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Object e : array) {
            action.accept((E) e);
        }
    }

    @Override
    public synchronized void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        Object[] all = array.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = operator.apply((E) all[i]);
        }
        array = all;
    }

    @Override
    public synchronized void sort(Comparator<? super E> c) {
        Object[] all = array.clone();
        Arrays.sort((E[]) all, c);
        array = all;
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof List)) {
            return false;
        }
        Iterator<?> others = ((List<?>) o).iterator();
        for (Object e : array) {
            if (!others.hasNext() || !Objects.equals(e, others.next())) {
                return false;
            }
        }
        return !others.hasNext();
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public Iterator<E> iterator() {
        return new Cursor<E>(array, 0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return new Cursor<E>(array, 0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        Object[] all = array;
        if (index < 0 || index > all.length) {
            throw new IndexOutOfBoundsException(outOfBounds(index, all.length));
        }
        return new Cursor<E>(all, index);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(array, Spliterator.IMMUTABLE | Spliterator.ORDERED);
    }

    /** Iterates over the array of the moment it was made. */
    private static final class Cursor<E> implements ListIterator<E> {
        private final Object[] all;
        private int next;

        Cursor(Object[] all, int next) {
            this.all = all;
            this.next = next;
        }

        @Override
        public boolean hasNext() {
            return next < all.length;
        }

        @Override
        public E next() {
            if (next >= all.length) {
                throw new NoSuchElementException();
            }
            return (E) all[next++];
        }

        @Override
        public boolean hasPrevious() {
            return next > 0;
        }

        @Override
        public E previous() {
            if (next <= 0) {
                throw new NoSuchElementException();
            }
            return (E) all[--next];
        }

        @Override
        public int nextIndex() {
            return next;
        }

        @Override
        public int previousIndex() {
            return next - 1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E e) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E e) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public List<E> subList(int fromIndex, int toIndex) {
        int size = array.length;
        if (fromIndex < 0 || toIndex > size || fromIndex > toIndex) {
            throw new IndexOutOfBoundsException();
        }
        return new Part<E>(this, fromIndex, toIndex - fromIndex);
    }

    /** A range of the list; writing to the list otherwise makes it fail. */
    private static final class Part<E> extends java.util.AbstractList<E> implements RandomAccess {
        private final CopyOnWriteArrayList<E> list;
        private final int offset;
        private int size;
        private Object[] expected;

        Part(CopyOnWriteArrayList<E> list, int offset, int size) {
            this.list = list;
            this.offset = offset;
            this.size = size;
            this.expected = list.array;
        }

        private int checked(int index, int limit) {
            if (list.array != expected) {
                throw new java.util.ConcurrentModificationException();
            }
            if (index < 0 || index >= limit) {
                throw new IndexOutOfBoundsException(outOfBounds(index, size));
            }
            return offset + index;
        }

        @Override
        public int size() {
            synchronized (list) {
                checked(0, 1);
                return size;
            }
        }

        @Override
        public E get(int index) {
            synchronized (list) {
                return list.get(checked(index, size));
            }
        }

        @Override
        public E set(int index, E element) {
            synchronized (list) {
                E old = list.set(checked(index, size), element);
                expected = list.array;
                return old;
            }
        }

        @Override
        public void add(int index, E element) {
            synchronized (list) {
                list.add(checked(index, size + 1), element);
                expected = list.array;
                size++;
            }
        }

        @Override
        public E remove(int index) {
            synchronized (list) {
                E old = list.remove(checked(index, size));
                expected = list.array;
                size--;
                return old;
            }
        }
    }
}
