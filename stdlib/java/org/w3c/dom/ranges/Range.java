package org.w3c.dom.ranges;

import org.w3c.dom.DOMException;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Node;

/** A part of a document between two points. */
public interface Range {
    /** Compares starts. */
    short START_TO_START = 0;

    /** Compares the start of the other with the end of this. */
    short START_TO_END = 1;

    /** Compares ends. */
    short END_TO_END = 2;

    /** Compares the end of the other with the start of this. */
    short END_TO_START = 3;

    /** Returns the node of the start. */
    Node getStartContainer() throws DOMException;

    /** Returns the offset of the start. */
    int getStartOffset() throws DOMException;

    /** Returns the node of the end. */
    Node getEndContainer() throws DOMException;

    /** Returns the offset of the end. */
    int getEndOffset() throws DOMException;

    /** Returns whether the range is empty. */
    boolean getCollapsed() throws DOMException;

    /** Returns the deepest node that contains both ends. */
    Node getCommonAncestorContainer() throws DOMException;

    /** Sets the start. */
    void setStart(Node refNode, int offset) throws RangeException, DOMException;

    /** Sets the end. */
    void setEnd(Node refNode, int offset) throws RangeException, DOMException;

    /** Starts before a node. */
    void setStartBefore(Node refNode) throws RangeException, DOMException;

    /** Starts after a node. */
    void setStartAfter(Node refNode) throws RangeException, DOMException;

    /** Ends before a node. */
    void setEndBefore(Node refNode) throws RangeException, DOMException;

    /** Ends after a node. */
    void setEndAfter(Node refNode) throws RangeException, DOMException;

    /** Makes the range empty. */
    void collapse(boolean toStart) throws DOMException;

    /** Contains a node. */
    void selectNode(Node refNode) throws RangeException, DOMException;

    /** Contains what is in a node. */
    void selectNodeContents(Node refNode) throws RangeException, DOMException;

    /** Compares ends of two ranges. */
    short compareBoundaryPoints(short how, Range sourceRange) throws DOMException;

    /** Deletes what is inside. */
    void deleteContents() throws DOMException;

    /** Takes out what is inside. */
    DocumentFragment extractContents() throws DOMException;

    /** Copies what is inside. */
    DocumentFragment cloneContents() throws DOMException;

    /** Inserts a node at the start. */
    void insertNode(Node newNode) throws DOMException, RangeException;

    /** Puts what is inside into a node. */
    void surroundContents(Node newParent) throws DOMException, RangeException;

    /** Returns a copy. */
    Range cloneRange() throws DOMException;

    /** Returns the text inside. */
    String toString() throws DOMException;

    /** Ends the use. */
    void detach() throws DOMException;
}
