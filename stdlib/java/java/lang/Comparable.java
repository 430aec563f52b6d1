package java.lang;

/** Gives the objects of a class their natural order. */
public interface Comparable<T> {
    /** Returns a number below, at or above zero as this orders before, with or after o. */
    int compareTo(T o);
}
