package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** A blocking deque that may be bounded. */
public class LinkedBlockingDeque<E> extends LockedQueue<E> implements BlockingDeque<E>, java.io.Serializable {
    private static final long serialVersionUID = -387911632671998426L;

    /** Creates an unbounded deque. */
    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    /** Creates a bounded deque. */
    public LinkedBlockingDeque(int capacity) {
        super(new ArrayDeque<E>(), capacity);
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
    }

    /** Creates an unbounded deque with the elements of a collection. */
    public LinkedBlockingDeque(Collection<? extends E> c) {
        this();
        addAll(c);
    }

    private Deque<E> deque() {
        return (Deque<E>) elements;
    }

    @Override
    public boolean add(E e) {
        addLast(e);
        return true;
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
    public void addFirst(E e) {
        if (!offerFirst(e)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public boolean offerFirst(E e) {
        Objects.requireNonNull(e);
        synchronized (elements) {
            if (elements.size() >= capacity) {
                return false;
            }
            deque().addFirst(e);
            elements.notifyAll();
            return true;
        }
    }

    @Override
    public void putFirst(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        synchronized (elements) {
            checkInterrupt();
            while (!offerFirst(e)) {
                elements.wait();
            }
        }
    }

    @Override
    public boolean offerFirst(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (elements) {
            checkInterrupt();
            while (!offerFirst(e)) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(elements, left);
            }
            return true;
        }
    }

    @Override
    public E pollFirst() {
        synchronized (elements) {
            elements.notifyAll();
            return deque().pollFirst();
        }
    }

    @Override
    public E takeFirst() throws InterruptedException {
        synchronized (elements) {
            checkInterrupt();
            while (elements.isEmpty()) {
                elements.wait();
            }
            return pollFirst();
        }
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (elements) {
            checkInterrupt();
            while (elements.isEmpty()) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    return null;
                }
                TimeUnit.NANOSECONDS.timedWait(elements, left);
            }
            return pollFirst();
        }
    }

    @Override
    public E removeFirst() {
        E e = pollFirst();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public E peekFirst() {
        synchronized (elements) {
            return deque().peekFirst();
        }
    }

    @Override
    public E getFirst() {
        E e = peekFirst();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        synchronized (elements) {
            elements.notifyAll();
            return deque().removeFirstOccurrence(o);
        }
    }

    @Override
    public void addLast(E e) {
        if (!offerLast(e)) {
            throw new IllegalStateException("Deque full");
        }
    }

    @Override
    public boolean offerLast(E e) {
        Objects.requireNonNull(e);
        synchronized (elements) {
            if (elements.size() >= capacity) {
                return false;
            }
            deque().addLast(e);
            elements.notifyAll();
            return true;
        }
    }

    @Override
    public void putLast(E e) throws InterruptedException {
        Objects.requireNonNull(e);
        synchronized (elements) {
            checkInterrupt();
            while (!offerLast(e)) {
                elements.wait();
            }
        }
    }

    @Override
    public boolean offerLast(E e, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(e);
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (elements) {
            checkInterrupt();
            while (!offerLast(e)) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(elements, left);
            }
            return true;
        }
    }

    @Override
    public E pollLast() {
        synchronized (elements) {
            elements.notifyAll();
            return deque().pollLast();
        }
    }

    @Override
    public E takeLast() throws InterruptedException {
        synchronized (elements) {
            checkInterrupt();
            while (elements.isEmpty()) {
                elements.wait();
            }
            return pollLast();
        }
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        synchronized (elements) {
            checkInterrupt();
            while (elements.isEmpty()) {
                long left = deadline - System.nanoTime();
                if (left <= 0L) {
                    return null;
                }
                TimeUnit.NANOSECONDS.timedWait(elements, left);
            }
            return pollLast();
        }
    }

    @Override
    public E removeLast() {
        E e = pollLast();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public E peekLast() {
        synchronized (elements) {
            return deque().peekLast();
        }
    }

    @Override
    public E getLast() {
        E e = peekLast();
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        synchronized (elements) {
            elements.notifyAll();
            return deque().removeLastOccurrence(o);
        }
    }

    @Override
    public Iterator<E> descendingIterator() {
        synchronized (elements) {
            ArrayList<E> copy = new ArrayList<E>(elements);
            Collections.reverse(copy);
            return new Snapshot<E>(elements, copy);
        }
    }
}
