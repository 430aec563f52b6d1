package org.w3c.dom;

/** A notation. */
public interface Notation extends Node {
    /** Returns the public identifier, or null. */
    String getPublicId();

    /** Returns the system identifier, or null. */
    String getSystemId();
}
