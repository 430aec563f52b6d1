package org.w3c.dom.ls;

/** Creates what reads and writes documents. */
public interface DOMImplementationLS {
    /** Reads before it returns. */
    short MODE_SYNCHRONOUS = 1;

    /** Reads in the background. */
    short MODE_ASYNCHRONOUS = 2;

    /** Creates a reader. */
    LSParser createLSParser(short mode, String schemaType) throws org.w3c.dom.DOMException;

    /** Creates a writer. */
    LSSerializer createLSSerializer();

    /** Creates an empty input. */
    LSInput createLSInput();

    /** Creates an empty output. */
    LSOutput createLSOutput();
}
