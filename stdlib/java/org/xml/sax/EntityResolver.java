package org.xml.sax;

/** Finds the entities a document refers to. */
public interface EntityResolver {
    /** Returns where to read from; null for the address itself. */
    InputSource resolveEntity(String publicId, String systemId) throws SAXException, java.io.IOException;
}
