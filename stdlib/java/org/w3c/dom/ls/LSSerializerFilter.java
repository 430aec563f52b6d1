package org.w3c.dom.ls;

/** Chooses the nodes of a document that is written. */
public interface LSSerializerFilter extends org.w3c.dom.traversal.NodeFilter {
    /** Returns the kinds of nodes to ask about. */
    int getWhatToShow();
}
