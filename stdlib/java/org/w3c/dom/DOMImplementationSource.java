package org.w3c.dom;

/** Finds implementations. */
public interface DOMImplementationSource {
    /** Returns an implementation with features, or null. */
    DOMImplementation getDOMImplementation(String features);

    /** Returns the implementations with features. */
    DOMImplementationList getDOMImplementationList(String features);
}
