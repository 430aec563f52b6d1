package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A queue in a binary heap. */
public class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
    private static final long serialVersionUID = -7720805057305804111L;

    private transient Object[] queue;
    private int size;
    private final Comparator<? super E> comparator;
    private transient int modCount;

    /** Creates a queue in natural order. */
    public PriorityQueue() {
        this(11, null);
    }

    /** Creates a queue in natural order with a capacity. */
    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    /** Creates a queue in the order of {@code comparator}. */
    public PriorityQueue(Comparator<? super E> comparator) {
        this(11, comparator);
    }

    /** Creates a queue with a capacity in the order of {@code comparator}. */
    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1)
            throw new IllegalArgumentException();
        this.queue = new Object[initialCapacity];
        this.comparator = comparator;
    }

    /** Creates a queue of the elements of {@code c}, in its order if it has one. */
    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> c) {
        if (c instanceof SortedSet)
            comparator = (Comparator<? super E>) ((SortedSet<? extends E>) c).comparator();
        else if (c instanceof PriorityQueue)
            comparator = (Comparator<? super E>) ((PriorityQueue<? extends E>) c).comparator();
        else
            comparator = null;
        fill(c, !(c instanceof SortedSet) && !(c instanceof PriorityQueue));
    }

    /** Creates a copy of a queue. */
    @SuppressWarnings("unchecked")
    public PriorityQueue(PriorityQueue<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        fill(c, false);
    }

    /** Creates a queue of the elements of a sorted set. */
    @SuppressWarnings("unchecked")
    public PriorityQueue(SortedSet<? extends E> c) {
        comparator = (Comparator<? super E>) c.comparator();
        fill(c, false);
    }

    private void fill(Collection<? extends E> c, boolean heapify) {
        Object[] array = Arrays.copyOf(c.toArray(), Math.max(1, c.size()), Object[].class);
        size = c.size();
        for (int i = 0; i < size; i++)
            Objects.requireNonNull(array[i]);
        queue = array;
        if (heapify)
            heapify();
    }

    @SuppressWarnings("unchecked")
    private void heapify() {
        for (int i = (size >>> 1) - 1; i >= 0; i--)
            siftDown(i, (E) queue[i]);
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        if (e == null)
            throw new NullPointerException();
        modCount++;
        if (size == queue.length)
            queue = Arrays.copyOf(queue, size < 64 ? 2 * size + 2 : size + (size >> 1));
        siftUp(size, e);
        size++;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return (E) queue[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        E result = (E) queue[0];
        if (result == null)
            return null;
        modCount++;
        E moved = (E) queue[--size];
        queue[size] = null;
        if (size > 0)
            siftDown(0, moved);
        return result;
    }

    /** Places {@code e} at {@code index} or above. */
    @SuppressWarnings("unchecked")
    private void siftUp(int index, E e) {
        Object[] heap = queue;
        Comparator<? super E> order = comparator;
        Comparable<? super E> key = order == null ? (Comparable<? super E>) e : null;
        while (index > 0) {
            int parent = index - 1 >>> 1;
            E above = (E) heap[parent];
            if ((order == null ? key.compareTo(above) : order.compare(e, above)) >= 0)
                break;
            heap[index] = above;
            index = parent;
        }
        heap[index] = e;
    }

    /** Places {@code e} at {@code index} or below. */
    @SuppressWarnings("unchecked")
    private void siftDown(int index, E e) {
        Object[] heap = queue;
        Comparator<? super E> order = comparator;
        Comparable<? super E> key = order == null ? (Comparable<? super E>) e : null;
        int end = size;
        int half = end >>> 1;
        while (index < half) {
            int child = 2 * index + 1;
            E below = (E) heap[child];
            if (child + 1 < end) {
                E right = (E) heap[child + 1];
                if ((order == null ? ((Comparable<? super E>) below).compareTo(right) : order.compare(below, right)) > 0) {
                    below = right;
                    child++;
                }
            }
            if ((order == null ? key.compareTo(below) : order.compare(e, below)) <= 0)
                break;
            heap[index] = below;
            index = child;
        }
        heap[index] = e;
    }

    private int indexOf(Object o) {
        if (o == null)
            return -1;
        for (int i = 0; i < size; i++) {
            if (o.equals(queue[i]))
                return i;
        }
        return -1;
    }

    @Override
    public boolean remove(Object o) {
        int index = indexOf(o);
        if (index < 0)
            return false;
        removeAt(index);
        return true;
    }

    /** Returns the last element if it moved before {@code index}, else null. */
    @SuppressWarnings("unchecked")
    private E removeAt(int index) {
        modCount++;
        E moved = (E) queue[--size];
        queue[size] = null;
        if (index == size)
            return null;
        siftDown(index, moved);
        if (queue[index] != moved)
            return null;
        siftUp(index, moved);
        return queue[index] != moved ? moved : null;
    }

    private void removeIdentical(Object o) {
        for (int i = 0; i < size; i++) {
            if (queue[i] == o) {
                removeAt(i);
                return;
            }
        }
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(queue, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        modCount++;
        Arrays.fill(queue, 0, size, null);
        size = 0;
    }

    /** Returns the comparator, or null for natural order. */
    public Comparator<? super E> comparator() {
        return comparator;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expected = ++modCount;
        Object[] kept = new Object[queue.length];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!filter.test((E) queue[i]))
                kept[count++] = queue[i];
        }
        if (modCount != expected)
            throw new ConcurrentModificationException();
        if (count == size)
            return false;
        queue = kept;
        size = count;
        heapify();
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
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.NONNULL);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        int count = size;
        for (int i = 0; i < count; i++)
            action.accept((E) queue[i]);
        if (modCount != expected)
            throw new ConcurrentModificationException();
    }

    @Override
    public Iterator<E> iterator() {
        return new Itr();
    }

    private final class Itr implements Iterator<E> {
        private int cursor;
        private int last = -1;
        /** Elements that removals moved before the cursor. */
        private ArrayDeque<E> missed;
        private E lastMissed;
        private int expected = modCount;

        public boolean hasNext() {
            return cursor < size || missed != null && !missed.isEmpty();
        }

        @SuppressWarnings("unchecked")
        public E next() {
            check();
            if (cursor < size) {
                last = cursor;
                return (E) queue[cursor++];
            }
            last = -1;
            lastMissed = missed == null ? null : missed.poll();
            if (lastMissed == null)
                throw new NoSuchElementException();
            return lastMissed;
        }

        public void remove() {
            check();
            if (last >= 0) {
                removeLast();
            } else if (lastMissed != null) {
                removeIdentical(lastMissed);
                lastMissed = null;
            } else {
                throw new IllegalStateException();
            }
            expected = modCount;
        }

        private void removeLast() {
            E moved = removeAt(last);
            last = -1;
            if (moved == null) {
                cursor--;
                return;
            }
            if (missed == null)
                missed = new ArrayDeque<>();
            missed.add(moved);
        }

        private void check() {
            if (modCount != expected)
                throw new ConcurrentModificationException();
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(Math.max(2, size + 1));
        for (int i = 0; i < size; i++)
            out.writeObject(queue[i]);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        in.readInt();
        queue = new Object[Math.max(1, size)];
        for (int i = 0; i < size; i++)
            queue[i] = in.readObject();
    }
}
