package java.util;

/** A cursor of the first Java release; see {@link Iterator}. */
public interface Enumeration<E> {
    /** Returns whether there is another element. */
    boolean hasMoreElements();

    /** Returns the next element. */
    E nextElement();

    /** Returns an iterator over the remaining elements. */
    default Iterator<E> asIterator() {
        return new Iterator<>() {
            public boolean hasNext() {
                return hasMoreElements();
            }

            public E next() {
                return nextElement();
            }
        };
    }
}
