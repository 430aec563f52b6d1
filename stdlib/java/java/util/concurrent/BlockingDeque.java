package java.util.concurrent;

import java.util.Deque;
import java.util.Iterator;

/** A deque whose users can wait for room and for elements. */
public interface BlockingDeque<E> extends BlockingQueue<E>, Deque<E> {
    /** Adds at the front, waiting for room. */
    void putFirst(E e) throws InterruptedException;

    /** Adds at the end, waiting for room. */
    void putLast(E e) throws InterruptedException;

    /** Adds at the front, waiting so long for room. */
    boolean offerFirst(E e, long timeout, TimeUnit unit) throws InterruptedException;

    /** Adds at the end, waiting so long for room. */
    boolean offerLast(E e, long timeout, TimeUnit unit) throws InterruptedException;

    /** Removes the first element, waiting for it. */
    E takeFirst() throws InterruptedException;

    /** Removes the last element, waiting for it. */
    E takeLast() throws InterruptedException;

    /** Removes the first element, waiting so long for it; or returns null. */
    E pollFirst(long timeout, TimeUnit unit) throws InterruptedException;

    /** Removes the last element, waiting so long for it; or returns null. */
    E pollLast(long timeout, TimeUnit unit) throws InterruptedException;

    @Override
    boolean add(E e);

    @Override
    boolean offer(E e);

    @Override
    E remove();

    @Override
    E poll();

    @Override
    E element();

    @Override
    E peek();

    @Override
    boolean remove(Object o);

    @Override
    boolean contains(Object o);

    @Override
    int size();

    @Override
    Iterator<E> iterator();
}
