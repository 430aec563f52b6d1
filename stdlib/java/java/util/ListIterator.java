package java.util;

/** A cursor that moves both ways over a list and may change it. */
public interface ListIterator<E> extends Iterator<E> {
    /** Returns whether there is an element ahead. */
    boolean hasNext();

    /** Returns the element ahead and steps over it. */
    E next();

    /** Returns whether there is an element behind. */
    boolean hasPrevious();

    /** Returns the element behind and steps back over it. */
    E previous();

    /** Returns the index of the element ahead. */
    int nextIndex();

    /** Returns the index of the element behind. */
    int previousIndex();

    /** Removes the element returned last. */
    void remove();

    /** Replaces the element returned last. */
    void set(E e);

    /** Inserts an element at the cursor. */
    void add(E e);
}
