package org.w3c.dom.ls;

/** Finds what a document refers to. */
public interface LSResourceResolver {
    /** Returns where to read from, or null. */
    LSInput resolveResource(String type, String namespaceURI, String publicId, String systemId, String baseURI);
}
