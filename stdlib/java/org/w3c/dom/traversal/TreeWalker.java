package org.w3c.dom.traversal;

import org.w3c.dom.Node;

/** Goes through a tree of nodes. */
public interface TreeWalker {
    /** Returns where it began. */
    Node getRoot();

    /** Returns the kinds of nodes. */
    int getWhatToShow();

    /** Returns the filter, or null. */
    NodeFilter getFilter();

    /** Returns whether references are entered. */
    boolean getExpandEntityReferences();

    /** Returns the current node. */
    Node getCurrentNode();

    /** Goes to a node. */
    void setCurrentNode(Node currentNode) throws org.w3c.dom.DOMException;

    /** Goes to the parent, unless that is null. */
    Node parentNode();

    /** Goes to the first child, unless that is null. */
    Node firstChild();

    /** Goes to the last child, unless that is null. */
    Node lastChild();

    /** Goes to the node before, unless that is null. */
    Node previousSibling();

    /** Goes to the node after, unless that is null. */
    Node nextSibling();

    /** Goes back in the document's order, unless there is nothing. */
    Node previousNode();

    /** Goes on in the document's order, unless there is nothing. */
    Node nextNode();
}
