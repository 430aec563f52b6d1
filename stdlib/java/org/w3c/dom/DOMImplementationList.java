package org.w3c.dom;

/** A list of implementations. */
public interface DOMImplementationList {
    /** Returns an implementation, or null beyond the end. */
    DOMImplementation item(int index);

    /** Returns the number of implementations. */
    int getLength();
}
