package java.util.concurrent;

import java.util.Collection;
import java.util.Queue;

/** A queue whose users can wait for room and for elements. */
public interface BlockingQueue<E> extends Queue<E> {
    @Override
    boolean add(E e);

    @Override
    boolean offer(E e);

    /** Adds an element, waiting for room. */
    void put(E e) throws InterruptedException;

    /** Adds an element, waiting so long for room. */
    boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException;

    /** Removes the head, waiting for it. */
    E take() throws InterruptedException;

    /** Removes the head, waiting so long for it; or returns null. */
    E poll(long timeout, TimeUnit unit) throws InterruptedException;

    /** Returns how many elements fit in now. */
    int remainingCapacity();

    @Override
    boolean remove(Object o);

    @Override
    boolean contains(Object o);

    /** Moves all elements to a collection. */
    int drainTo(Collection<? super E> c);

    /** Moves some elements to a collection. */
    int drainTo(Collection<? super E> c, int maxElements);
}
