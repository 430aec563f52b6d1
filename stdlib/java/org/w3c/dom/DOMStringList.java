package org.w3c.dom;

/** A list of strings. */
public interface DOMStringList {
    /** Returns a string, or null beyond the end. */
    String item(int index);

    /** Returns the number of strings. */
    int getLength();

    /** Returns whether a string is in the list. */
    boolean contains(String str);
}
