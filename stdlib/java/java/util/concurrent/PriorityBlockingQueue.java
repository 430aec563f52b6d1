package java.util.concurrent;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedSet;

/** An unbounded blocking queue that gives the least element first. */
public class PriorityBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = 5595510919245408276L;

    /** Creates a queue in natural order. */
    public PriorityBlockingQueue() {
        this(11, null);
    }

    /** Creates a queue in natural order with room for so many. */
    public PriorityBlockingQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    /** Creates a queue with room for so many. */
    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> comparator) {
        super(new PriorityQueue<E>(initialCapacity, comparator), Integer.MAX_VALUE);
    }

    /** Creates a queue with the elements, and the order if any, of a collection. */
    public PriorityBlockingQueue(Collection<? extends E> c) {
        super(copyOf(c), Integer.MAX_VALUE);
    }

    @SuppressWarnings("unchecked")
    private static <E> PriorityQueue<E> copyOf(Collection<? extends E> c) {
        if (c instanceof PriorityBlockingQueue) {
            PriorityBlockingQueue<E> queue = (PriorityBlockingQueue<E>) c;
            synchronized (queue.elements) {
                return new PriorityQueue<E>((PriorityQueue<E>) queue.elements);
            }
        }
        if (c instanceof SortedSet) {
            return new PriorityQueue<E>((SortedSet<? extends E>) c);
        }
        return new PriorityQueue<E>(c);
    }

    /** Returns the order, or null for the natural one. */
    public Comparator<? super E> comparator() {
        return ((PriorityQueue<E>) elements).comparator();
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
