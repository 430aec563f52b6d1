package org.xml.sax.ext;

import org.xml.sax.SAXException;

/** Is told declarations. */
public interface DeclHandler {
    /** Called for an element. */
    void elementDecl(String name, String model) throws SAXException;

    /** Called for an attribute. */
    void attributeDecl(String eName, String aName, String type, String mode, String value) throws SAXException;

    /** Called for an entity with a value. */
    void internalEntityDecl(String name, String value) throws SAXException;

    /** Called for an entity elsewhere. */
    void externalEntityDecl(String name, String publicId, String systemId) throws SAXException;
}
