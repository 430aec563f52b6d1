package org.w3c.dom;

/** A list of nodes. */
public interface NodeList {
    /** Returns a node, or null beyond the end. */
    Node item(int index);

    /** Returns the number of nodes. */
    int getLength();
}
