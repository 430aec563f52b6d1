package org.xml.sax;

/** Is told the content of a document. */
public interface ContentHandler {
    /** Gives the object that tells the place. */
    void setDocumentLocator(Locator locator);

    /** Called at the start. */
    void startDocument() throws SAXException;

    /** Called at the end. */
    void endDocument() throws SAXException;

    /** Called when a prefix begins to stand for a namespace. */
    void startPrefixMapping(String prefix, String uri) throws SAXException;

    /** Called when a prefix ends to stand for a namespace. */
    void endPrefixMapping(String prefix) throws SAXException;

    /** Called when an element begins. */
    void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException;

    /** Called when an element ends. */
    void endElement(String uri, String localName, String qName) throws SAXException;

    /** Called for a part of a text. */
    void characters(char[] ch, int start, int length) throws SAXException;

    /** Called for white space between elements. */
    void ignorableWhitespace(char[] ch, int start, int length) throws SAXException;

    /** Called for a processing instruction. */
    void processingInstruction(String target, String data) throws SAXException;

    /** Called for an entity that is left out. */
    void skippedEntity(String name) throws SAXException;

    /** Called for the declaration at the start of a document; does nothing unless overridden. */
    default void declaration(String version, String encoding, String standalone) throws SAXException {
    }
}
