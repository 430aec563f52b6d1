package org.xml.sax.ext;

import org.xml.sax.SAXException;

/** Is told how a document is written. */
public interface LexicalHandler {
    /** Called when the declarations begin. */
    void startDTD(String name, String publicId, String systemId) throws SAXException;

    /** Called when the declarations end. */
    void endDTD() throws SAXException;

    /** Called when an entity begins. */
    void startEntity(String name) throws SAXException;

    /** Called when an entity ends. */
    void endEntity(String name) throws SAXException;

    /** Called when a CDATA section begins. */
    void startCDATA() throws SAXException;

    /** Called when a CDATA section ends. */
    void endCDATA() throws SAXException;

    /** Called for a comment. */
    void comment(char[] ch, int start, int length) throws SAXException;
}
