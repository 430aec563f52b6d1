package org.w3c.dom;

/** Settings of a document. */
public interface DOMConfiguration {
    /** Sets a parameter. */
    void setParameter(String name, Object value) throws DOMException;

    /** Returns a parameter. */
    Object getParameter(String name) throws DOMException;

    /** Returns whether a parameter can have a value. */
    boolean canSetParameter(String name, Object value);

    /** Returns the names of the parameters. */
    DOMStringList getParameterNames();
}
