package org.xml.sax;

/** Is told the content of a document, in SAX 1. */
public interface DocumentHandler {
    /** Gives the object that tells the place. */
    void setDocumentLocator(Locator locator);

    /** Called at the start. */
    void startDocument() throws SAXException;

    /** Called at the end. */
    void endDocument() throws SAXException;

    /** Called when an element begins. */
    void startElement(String name, AttributeList atts) throws SAXException;

    /** Called when an element ends. */
    void endElement(String name) throws SAXException;

    /** Called for a part of a text. */
    void characters(char[] ch, int start, int length) throws SAXException;

    /** Called for white space between elements. */
    void ignorableWhitespace(char[] ch, int start, int length) throws SAXException;

    /** Called for a processing instruction. */
    void processingInstruction(String target, String data) throws SAXException;
}
