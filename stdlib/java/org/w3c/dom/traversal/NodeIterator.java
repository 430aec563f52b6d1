package org.w3c.dom.traversal;

import org.w3c.dom.Node;

/** Goes through nodes in the order of the document. */
public interface NodeIterator {
    /** Returns where it began. */
    Node getRoot();

    /** Returns the kinds of nodes. */
    int getWhatToShow();

    /** Returns the filter, or null. */
    NodeFilter getFilter();

    /** Returns whether references are entered. */
    boolean getExpandEntityReferences();

    /** Returns the next node, or null. */
    Node nextNode() throws org.w3c.dom.DOMException;

    /** Returns the node before, or null. */
    Node previousNode() throws org.w3c.dom.DOMException;

    /** Ends the iteration. */
    void detach();
}
