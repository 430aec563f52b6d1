package org.w3c.dom;

/** Is told of errors. */
public interface DOMErrorHandler {
    /** Called for an error; returns whether to go on. */
    boolean handleError(DOMError error);
}
