package org.xml.sax;

/** Is told the declarations that concern what is not XML. */
public interface DTDHandler {
    /** Called for a notation. */
    void notationDecl(String name, String publicId, String systemId) throws SAXException;

    /** Called for an entity that is not parsed. */
    void unparsedEntityDecl(String name, String publicId, String systemId, String notationName) throws SAXException;
}
