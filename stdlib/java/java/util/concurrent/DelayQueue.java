package java.util.concurrent;

import java.util.Collection;
import java.util.PriorityQueue;

/** An unbounded blocking queue whose elements come out when their delay is over. */
public class DelayQueue<E extends Delayed> extends LockedQueue<E> {
    /** Creates an empty queue. */
    public DelayQueue() {
        super(new PriorityQueue<E>(), Integer.MAX_VALUE);
    }

    /** Creates a queue with the elements of a collection. */
    public DelayQueue(Collection<? extends E> c) {
        this();
        addAll(c);
    }

    @Override
    long headDelay() {
        return elements.peek().getDelay(TimeUnit.NANOSECONDS);
    }

    @Override
    public void put(E e) {
        offer(e);
    }

    @Override
    public boolean offer(E e, long timeout, TimeUnit unit) {
        return offer(e);
    }
}
