package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;

/** A queue for many threads. Writers take turns; iterators follow the links without a lock. */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, java.io.Serializable {
    private static final long serialVersionUID = 196745693267521676L;

    private transient LinkedNodes<E> nodes = new LinkedNodes<E>();

    /** Creates an empty queue. */
    public ConcurrentLinkedQueue() {
    }

    /** Creates a queue with the elements of a collection. */
    public ConcurrentLinkedQueue(Collection<? extends E> c) {
        for (E e : c) {
            offer(e);
        }
    }

    @Override
    public boolean add(E e) {
        return offer(e);
    }

    @Override
    public boolean offer(E e) {
        nodes.addLast(Objects.requireNonNull(e));
        return true;
    }

    @Override
    public E poll() {
        return nodes.pollFirst();
    }

    @Override
    public E peek() {
        return nodes.peekFirst();
    }

    @Override
    public boolean isEmpty() {
        return nodes.peekFirst() == null;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public boolean contains(Object o) {
        return o != null && super.contains(o);
    }

    @Override
    public boolean remove(Object o) {
        return o != null && nodes.remove(o, false);
    }

    @Override
    public Iterator<E> iterator() {
        return nodes.iterator(false);
    }
}
