package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Predicate;

/** The base of blocking queues: a plain queue under its own monitor, on which both sides wait. */
abstract class LockedQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
    final transient Queue<E> elements;
    final int capacity;

    LockedQueue(Queue<E> elements, int capacity) {
        this.elements = elements;
        this.capacity = capacity;
    }

    /** Returns how long the head must still wait; called with an element at the head. */
    long headDelay() {
        return 0L;
    }

    private boolean ready() {
        return !elements.isEmpty() && headDelay() <= 0L;
    }

    final void insert(E e) {
        elements.add(e);
        elements.notifyAll();
    }

    private E extract() {
        E e = elements.poll();
        elements.notifyAll();
        return e;
    }

    @Override
    public boolean offer(E e) {
        Objects.requireNonNull(e);
        synchronized (elements) {
            if (elements.size() >= capacity) {
                return false;
            }
            insert(e);
            return true;
        }
    }

    @Override
    public void put(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        synchronized (elements) {
            checkInterrupt();
            while (elements.size() >= capacity) {
                elements.wait();
            }
            insert(e);
        }
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (elements) {
            checkInterrupt();
            while (elements.size() >= capacity) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(elements, left);
            }
            insert(e);
            return true;
        }
    }

    static void checkInterrupt() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public E take() throws InterruptedException {
        synchronized (elements) {
            checkInterrupt();
            while (!ready()) {
                if (elements.isEmpty()) {
                    elements.wait();
                } else {
                    TimeUnit.NANOSECONDS.timedWait(elements, headDelay());
                }
            }
            return extract();
        }
    }

    @Override
    public E poll() {
        synchronized (elements) {
            return ready() ? extract() : null;
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        long start = System.nanoTime();
        synchronized (elements) {
            checkInterrupt();
            while (!ready()) {
                long left = nanos - (System.nanoTime() - start);
                if (left <= 0L) {
                    return null;
                }
                long wait = elements.isEmpty() ? left : Math.min(left, headDelay());
                TimeUnit.NANOSECONDS.timedWait(elements, wait);
            }
            return extract();
        }
    }

    @Override
    public E peek() {
        synchronized (elements) {
            return elements.peek();
        }
    }

    @Override
    public int size() {
        synchronized (elements) {
            return elements.size();
        }
    }

    @Override
    public int remainingCapacity() {
        synchronized (elements) {
            return capacity == Integer.MAX_VALUE ? capacity : capacity - elements.size();
        }
    }

    @Override
    public boolean remove(Object o) {
        synchronized (elements) {
            elements.notifyAll();
            return o != null && elements.remove(o);
        }
    }

    @Override
    public boolean contains(Object o) {
        synchronized (elements) {
            return o != null && elements.contains(o);
        }
    }

    @Override
    public Object[] toArray() {
        synchronized (elements) {
            return elements.toArray();
        }
    }

    @Override
    public <T> T[] toArray(T[] a) {
        synchronized (elements) {
            return elements.toArray(a);
        }
    }

    @Override
    public String toString() {
        synchronized (elements) {
            return elements.toString();
        }
    }

    @Override
    public void clear() {
        synchronized (elements) {
            elements.clear();
            elements.notifyAll();
        }
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drainTo(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        Objects.requireNonNull(c);
        if (c == this) {
            throw new IllegalArgumentException();
        }
        synchronized (elements) {
            int count = 0;
            while (count < maxElements && ready()) {
                c.add(extract());
                count++;
            }
            return count;
        }
    }

    @Override
    public boolean removeIf(Predicate<? super E> filter) {
        synchronized (elements) {
            elements.notifyAll();
            return elements.removeIf(filter);
        }
    }

    /** Iterates over the elements of now. */
    @Override
    public Iterator<E> iterator() {
        synchronized (elements) {
            return new Snapshot<E>(elements, new ArrayList<E>(elements));
        }
    }

    /** Iterates over a copy; removes from the original. */
    static final class Snapshot<E> implements Iterator<E> {
        private final Collection<E> original;
        private final ArrayList<E> copy;
        private int next;
        private boolean removable;

        Snapshot(Collection<E> original, ArrayList<E> copy) {
            this.original = original;
            this.copy = copy;
        }

        @Override
        public boolean hasNext() {
            return next < copy.size();
        }

        @Override
        public E next() {
            if (next >= copy.size()) {
                throw new NoSuchElementException();
            }
            removable = true;
            return copy.get(next++);
        }

        @Override
        public void remove() {
            if (!removable) {
                throw new IllegalStateException();
            }
            removable = false;
            E gone = copy.get(next - 1);
            synchronized (original) {
                for (Iterator<E> all = original.iterator(); all.hasNext(); ) {
                    if (all.next() == gone) {
                        all.remove();
                        break;
                    }
                }
                original.notifyAll();
            }
        }
    }
}
