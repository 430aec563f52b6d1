package org.xml.sax.ext;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds entities, also those a document does not refer to. */
public interface EntityResolver2 extends org.xml.sax.EntityResolver {
    /** Returns declarations for a document without any, or null. */
    InputSource getExternalSubset(String name, String baseURI) throws SAXException, java.io.IOException;

    /** Returns where to read from; null for the address itself. */
    InputSource resolveEntity(String name, String publicId, String baseURI, String systemId) throws SAXException, java.io.IOException;
}
