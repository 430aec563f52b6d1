package org.w3c.dom;

/** What needs no document. */
public interface DOMImplementation {
    /** Returns whether a feature is there. */
    boolean hasFeature(String feature, String version);

    /** Creates a document type. */
    DocumentType createDocumentType(String qualifiedName, String publicId, String systemId) throws DOMException;

    /** Creates a document with its outermost element. */
    Document createDocument(String namespaceURI, String qualifiedName, DocumentType doctype) throws DOMException;

    /** Returns the object that has a feature, or null. */
    Object getFeature(String feature, String version);
}
