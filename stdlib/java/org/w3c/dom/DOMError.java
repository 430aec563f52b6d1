package org.w3c.dom;

/** An error found in a document. */
public interface DOMError {
    /** A warning. */
    short SEVERITY_WARNING = 1;

    /** An error. */
    short SEVERITY_ERROR = 2;

    /** An error after which nothing more can be done. */
    short SEVERITY_FATAL_ERROR = 3;

    /** Returns how bad it is. */
    short getSeverity();

    /** Returns a message. */
    String getMessage();

    /** Returns the kind. */
    String getType();

    /** Returns the exception, or null. */
    Object getRelatedException();

    /** Returns what it is about. */
    Object getRelatedData();

    /** Returns where it is. */
    DOMLocator getLocation();
}
