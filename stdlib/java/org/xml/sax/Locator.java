package org.xml.sax;

/** Tells the place in a document. */
public interface Locator {
    /** Returns the public identifier, or null. */
    String getPublicId();

    /** Returns the system identifier, or null. */
    String getSystemId();

    /** Returns the line, or -1. */
    int getLineNumber();

    /** Returns the column, or -1. */
    int getColumnNumber();
}
