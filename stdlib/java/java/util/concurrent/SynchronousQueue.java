package java.util.concurrent;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;

/** A blocking queue without room: an element passes from a producer to a consumer that is there. */
public class SynchronousQueue<E> extends HandoffQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private static final long serialVersionUID = -3223113410248163686L;

    /** Creates a queue. */
    public SynchronousQueue() {
    }

    /** Creates a queue; it serves threads in order anyway. */
    public SynchronousQueue(boolean fair) {
    }

    @Override
    public void put(E e) throws InterruptedException {
        handOverWaiting(e, Long.MAX_VALUE);
    }

    @Override
    public boolean offer(E e) {
        return handOver(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) throws InterruptedException {
        return handOverWaiting(e, unit.toNanos(timeout));
    }

    @Override
    public E take() throws InterruptedException {
        return takeWaiting(Long.MAX_VALUE);
    }

    @Override
    public E poll() {
        return takeNow();
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return takeWaiting(unit.toNanos(timeout));
    }

    @Override
    public int drainTo(Collection<? super E> c) {
        return drain(c, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> c, int maxElements) {
        return drain(c, maxElements);
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public boolean contains(Object o) {
        return false;
    }

    @Override
    public boolean remove(Object o) {
        return false;
    }

    @Override
    public void clear() {
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public String toString() {
        return "[]";
    }
}
