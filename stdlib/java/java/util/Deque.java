package java.util;

/** A queue with two ends. */
public interface Deque<E> extends Queue<E>, SequencedCollection<E> {
    /** Inserts at the front. */
    void addFirst(E e);

    /** Inserts at the end. */
    void addLast(E e);

    /** Inserts at the front if there is space. */
    boolean offerFirst(E e);

    /** Inserts at the end if there is space. */
    boolean offerLast(E e);

    /** Removes and returns the first element, or throws if empty. */
    E removeFirst();

    /** Removes and returns the last element, or throws if empty. */
    E removeLast();

    /** Removes and returns the first element, or null if empty. */
    E pollFirst();

    /** Removes and returns the last element, or null if empty. */
    E pollLast();

    /** Returns the first element, or throws if empty. */
    E getFirst();

    /** Returns the last element, or throws if empty. */
    E getLast();

    /** Returns the first element, or null if empty. */
    E peekFirst();

    /** Returns the last element, or null if empty. */
    E peekLast();

    /** Removes the first element equal to {@code o}. */
    boolean removeFirstOccurrence(Object o);

    /** Removes the last element equal to {@code o}. */
    boolean removeLastOccurrence(Object o);

    boolean add(E e);

    boolean offer(E e);

    E remove();

    E poll();

    E element();

    E peek();

    boolean addAll(Collection<? extends E> c);

    /** Pushes onto the stack that this deque represents. */
    void push(E e);

    /** Pops from the stack that this deque represents. */
    E pop();

    boolean remove(Object o);

    boolean contains(Object o);

    int size();

    Iterator<E> iterator();

    /** Returns an iterator from last to first. */
    Iterator<E> descendingIterator();

    /** Returns a view in reverse order. */
    default Deque<E> reversed() {
        return new ReverseDeque<>(this);
    }
}
