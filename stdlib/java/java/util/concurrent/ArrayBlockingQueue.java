package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Collection;

/** A blocking queue of fixed capacity. */
public class ArrayBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = -817911632652898426L;

    /** Creates a queue. */
    public ArrayBlockingQueue(int capacity) {
        this(capacity, false);
    }

    /** Creates a queue; fairness makes no difference. */
    public ArrayBlockingQueue(int capacity, boolean fair) {
        super(new ArrayDeque<E>(), checked(capacity));
    }

    /** Creates a queue with the elements of a collection. */
    public ArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> c) {
        this(capacity, fair);
        for (E e : c) {
            if (!offer(e)) {
                throw new IllegalArgumentException();
            }
        }
    }

    private static int checked(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
        return capacity;
    }
}
