package org.w3c.dom.traversal;

import org.w3c.dom.Node;

/** Creates iterations. */
public interface DocumentTraversal {
    /** Creates an iteration. */
    NodeIterator createNodeIterator(Node root, int whatToShow, NodeFilter filter, boolean entityReferenceExpansion) throws org.w3c.dom.DOMException;

    /** Creates a walk. */
    TreeWalker createTreeWalker(Node root, int whatToShow, NodeFilter filter, boolean entityReferenceExpansion) throws org.w3c.dom.DOMException;
}
