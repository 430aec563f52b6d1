package java.util.concurrent;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** A deque for many threads. Writers take turns; iterators follow the links without a lock. */
public class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, java.io.Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private transient LinkedNodes<E> nodes = new LinkedNodes<E>();

    /** Creates an empty deque. */
    public ConcurrentLinkedDeque() {
    }

    /** Creates a deque with the elements of a collection. */
    public ConcurrentLinkedDeque(Collection<? extends E> c) {
        addAll(c);
    }

    private static <T> T present(T e) {
        if (e == null) {
            throw new NoSuchElementException();
        }
        return e;
    }

    @Override
    public void addFirst(E e) {
        nodes.addFirst(Objects.requireNonNull(e));
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public E peekFirst() {
        return nodes.peekFirst();
    }

    @Override
    public E pollFirst() {
        return nodes.pollFirst();
    }

    @Override
    public E getFirst() {
        return present(peekFirst());
    }

    @Override
    public E removeFirst() {
        return present(pollFirst());
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        return nodes.remove(Objects.requireNonNull(o), false);
    }

    @Override
    public void addLast(E e) {
        nodes.addLast(Objects.requireNonNull(e));
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E peekLast() {
        return nodes.peekLast();
    }

    @Override
    public E pollLast() {
        return nodes.pollLast();
    }

    @Override
    public E getLast() {
        return present(peekLast());
    }

    @Override
    public E removeLast() {
        return present(pollLast());
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        return nodes.remove(Objects.requireNonNull(o), true);
    }

    @Override
    public boolean offer(E e) {
        return offerLast(e);
    }

    @Override
    public boolean add(E e) {
        return offerLast(e);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean contains(Object o) {
        return o != null && super.contains(o);
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
    public boolean addAll(Collection<? extends E> c) {
        if (c == this) {
            throw new IllegalArgumentException();
        }
        return super.addAll(c);
    }

    @Override
    public Iterator<E> iterator() {
        return nodes.iterator(false);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return nodes.iterator(true);
    }
}
