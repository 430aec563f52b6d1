package org.w3c.dom;

/** A place in a document. */
public interface DOMLocator {
    /** Returns the line, or -1. */
    int getLineNumber();

    /** Returns the column, or -1. */
    int getColumnNumber();

    /** Returns the offset in bytes, or -1. */
    int getByteOffset();

    /** Returns the offset in UTF-16 units, or -1. */
    int getUtf16Offset();

    /** Returns the node, or null. */
    Node getRelatedNode();

    /** Returns the address, or null. */
    String getUri();
}
