package java.util;

/** A collection that holds elements for processing. */
public interface Queue<E> extends Collection<E> {
    /** Inserts an element, or throws if there is no space. */
    boolean add(E e);

    /** Inserts an element if there is space. */
    boolean offer(E e);

    /** Removes and returns the head, or throws if empty. */
    E remove();

    /** Removes and returns the head, or null if empty. */
    E poll();

    /** Returns the head, or throws if empty. */
    E element();

    /** Returns the head, or null if empty. */
    E peek();
}
