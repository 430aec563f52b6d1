package org.w3c.dom;

/** An entity. */
public interface Entity extends Node {
    /** Returns the public identifier, or null. */
    String getPublicId();

    /** Returns the system identifier, or null. */
    String getSystemId();

    /** Returns the notation of an entity that is not parsed, or null. */
    String getNotationName();

    /** Returns the encoding it was read in, or null. */
    String getInputEncoding();

    /** Returns the encoding it declares, or null. */
    String getXmlEncoding();

    /** Returns the version it declares, or null. */
    String getXmlVersion();
}
