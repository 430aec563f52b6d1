package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Collection;

/** A blocking queue that may be bounded. */
public class LinkedBlockingQueue<E> extends LockedQueue<E> implements java.io.Serializable {
    private static final long serialVersionUID = -6903933977591709194L;

    /** Creates an unbounded queue. */
    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    /** Creates a bounded queue. */
    public LinkedBlockingQueue(int capacity) {
        super(new ArrayDeque<E>(), capacity);
        if (capacity <= 0) {
            throw new IllegalArgumentException();
        }
    }

    /** Creates an unbounded queue with the elements of a collection. */
    public LinkedBlockingQueue(Collection<? extends E> c) {
        this();
        for (E e : c) {
            add(e);
        }
    }
}
