package org.w3c.dom;

/** The type of a document. */
public interface DocumentType extends Node {
    /** Returns the name. */
    String getName();

    /** Returns the entities. */
    NamedNodeMap getEntities();

    /** Returns the notations. */
    NamedNodeMap getNotations();

    /** Returns the public identifier, or null. */
    String getPublicId();

    /** Returns the system identifier, or null. */
    String getSystemId();

    /** Returns the declarations inside the document, or null. */
    String getInternalSubset();
}
