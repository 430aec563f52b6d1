package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An unbounded blocking queue whose producers may wait for consumers. */
public class LinkedTransferQueue<E> extends HandoffQueue<E> implements TransferQueue<E>, java.io.Serializable {
    private static final long serialVersionUID = -3223113410248163686L;

    /** Creates an empty queue. */
    public LinkedTransferQueue() {
    }

    /** Creates a queue with the elements of a collection. */
    public LinkedTransferQueue(Collection<? extends E> c) {
        addAll(c);
    }

    @Override
    public boolean offer(E e) {
        leave(e);
        return true;
    }

    @Override
    public void put(E e) {
        leave(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }

    @Override
    public boolean tryTransfer(E e) {
        return handOver(e);
    }

    @Override
    public void transfer(E e) throws InterruptedException {
        handOverWaiting(e, Long.MAX_VALUE);
    }

    @Override
    public boolean tryTransfer(E e, long timeout, TimeUnit unit) throws InterruptedException {
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
        return first();
    }

    @Override
    public int size() {
        return waitingElements().size();
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean hasWaitingConsumer() {
        return waitingConsumers() > 0;
    }

    @Override
    public int getWaitingConsumerCount() {
        return waitingConsumers();
    }

    @Override
    public boolean contains(Object o) {
        return waitingElements().contains(o);
    }

    @Override
    public boolean remove(Object o) {
        return o != null && discard(o, false);
    }

    /** Iterates over the elements of now. */
    @Override
    public Iterator<E> iterator() {
        ArrayList<E> all = waitingElements();
        return new Iterator<E>() {
            private int next;
            private boolean removable;

            @Override
            public boolean hasNext() {
                return next < all.size();
            }

            @Override
            public E next() {
                if (next >= all.size()) {
                    throw new NoSuchElementException();
                }
                removable = true;
                return all.get(next++);
            }

            @Override
            public void remove() {
                if (!removable) {
                    throw new IllegalStateException();
                }
                removable = false;
                discard(all.get(next - 1), true);
            }
        };
    }
}
