package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.function.Predicate;

/** A deque in a circular array. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 2340985798034038923L;

    /** A power of two long, never full: head == tail means empty. */
    private transient Object[] elements;
    private transient int head;
    private transient int tail;

    /** Creates an empty deque. */
    public ArrayDeque() {
        elements = new Object[16];
    }

    /** Creates a deque with room for {@code numElements}. */
    public ArrayDeque(int numElements) {
        elements = new Object[Math.max(8, Integer.highestOneBit(Math.min(Math.max(numElements, 1), 1 << 29)) << 1)];
    }

    /** Creates a deque of the elements of {@code c}. */
    public ArrayDeque(Collection<? extends E> c) {
        this(c.size());
        addAll(c);
    }

    private void grow() {
        int length = elements.length;
        if (length >= 1 << 30)
            throw new IllegalStateException("Sorry, deque too big");
        Object[] larger = new Object[length << 1];
        int front = length - head;
        System.arraycopy(elements, head, larger, 0, front);
        System.arraycopy(elements, 0, larger, front, head);
        elements = larger;
        head = 0;
        tail = length;
    }

    @Override
    public void addFirst(E e) {
        if (e == null)
            throw new NullPointerException();
        head = head - 1 & elements.length - 1;
        elements[head] = e;
        if (head == tail)
            grow();
    }

    @Override
    public void addLast(E e) {
        if (e == null)
            throw new NullPointerException();
        elements[tail] = e;
        tail = tail + 1 & elements.length - 1;
        if (head == tail)
            grow();
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        boolean changed = false;
        for (E e : c) {
            addLast(e);
            changed = true;
        }
        return changed;
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E removeFirst() {
        E e = pollFirst();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    public E removeLast() {
        E e = pollLast();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollFirst() {
        E e = (E) elements[head];
        if (e != null) {
            elements[head] = null;
            head = head + 1 & elements.length - 1;
        }
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E pollLast() {
        int index = tail - 1 & elements.length - 1;
        E e = (E) elements[index];
        if (e != null) {
            elements[index] = null;
            tail = index;
        }
        return e;
    }

    @Override
    public E getFirst() {
        E e = peekFirst();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    public E getLast() {
        E e = peekLast();
        if (e == null)
            throw new NoSuchElementException();
        return e;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekFirst() {
        return (E) elements[head];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peekLast() {
        return (E) elements[tail - 1 & elements.length - 1];
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        if (o == null)
            return false;
        int mask = elements.length - 1;
        for (int i = head; i != tail; i = i + 1 & mask) {
            if (o.equals(elements[i])) {
                delete(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        if (o == null)
            return false;
        int mask = elements.length - 1;
        for (int i = tail; i != head;) {
            i = i - 1 & mask;
            if (o.equals(elements[i])) {
                delete(i);
                return true;
            }
        }
        return false;
    }

    /** Closes the gap at {@code index} from the shorter side; true if the tail side moved. */
    private boolean delete(int index) {
        int mask = elements.length - 1;
        if ((index - head & mask) < (tail - index & mask)) {
            for (int i = index; i != head; i = i - 1 & mask)
                elements[i] = elements[i - 1 & mask];
            elements[head] = null;
            head = head + 1 & mask;
            return false;
        }
        tail = tail - 1 & mask;
        for (int i = index; i != tail; i = i + 1 & mask)
            elements[i] = elements[i + 1 & mask];
        elements[tail] = null;
        return true;
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
    }

    @Override
    public boolean offer(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public int size() {
        return tail - head & elements.length - 1;
    }

    @Override
    public boolean isEmpty() {
        return head == tail;
    }

    @Override
    public Iterator<E> iterator() {
        return new Forward();
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new Descending();
    }

    private final class Forward implements Iterator<E> {
        private int cursor = head;
        private int remaining = size();
        private int last = -1;

        public boolean hasNext() {
            return remaining > 0;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (remaining <= 0)
                throw new NoSuchElementException();
            E e = (E) elements[cursor & elements.length - 1];
            if (e == null)
                throw new ConcurrentModificationException();
            last = cursor & elements.length - 1;
            cursor = last + 1 & elements.length - 1;
            remaining--;
            return e;
        }

        public void remove() {
            if (last < 0)
                throw new IllegalStateException();
            if (delete(last))
                cursor = last;
            last = -1;
        }
    }

    private final class Descending implements Iterator<E> {
        private int cursor = tail - 1 & elements.length - 1;
        private int remaining = size();
        private int last = -1;

        public boolean hasNext() {
            return remaining > 0;
        }

        @SuppressWarnings("unchecked")
        public E next() {
            if (remaining <= 0)
                throw new NoSuchElementException();
            last = cursor & elements.length - 1;
            E e = (E) elements[last];
            if (e == null)
                throw new ConcurrentModificationException();
            cursor = last - 1 & elements.length - 1;
            remaining--;
            return e;
        }

        public void remove() {
            if (last < 0)
                throw new IllegalStateException();
            if (!delete(last))
                cursor = last;
            last = -1;
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int size = size();
        Object[] kept = new Object[elements.length];
        int count = 0;
        for (int i = 0; i < size; i++) {
            Object e = elements[head + i & elements.length - 1];
            if (!filter.test((E) e))
                kept[count++] = e;
        }
        if (count == size)
            return false;
        elements = kept;
        head = 0;
        tail = count;
        return true;
    }

    @Override
    public boolean contains(Object o) {
        if (o == null)
            return false;
        int mask = elements.length - 1;
        for (int i = head; i != tail; i = i + 1 & mask) {
            if (o.equals(elements[i]))
                return true;
        }
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public void clear() {
        Arrays.fill(elements, null);
        head = 0;
        tail = 0;
    }

    @Override
    public Object[] toArray() {
        int size = size();
        Object[] result = new Object[size];
        int front = Math.min(size, elements.length - head);
        System.arraycopy(elements, head, result, 0, front);
        System.arraycopy(elements, 0, result, front, size - front);
        return result;
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public ArrayDeque<E> clone() {
        try {
            ArrayDeque<E> copy = (ArrayDeque<E>) super.clone();
            copy.elements = elements.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(size());
        for (E e : this)
            out.writeObject(e);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        elements = new Object[16];
        for (int count = in.readInt(); count > 0; count--)
            addLast((E) in.readObject());
    }
}
