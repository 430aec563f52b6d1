package org.xml.sax;

/** Is told of errors. */
public interface ErrorHandler {
    /** Called for a warning. */
    void warning(SAXParseException exception) throws SAXException;

    /** Called for an error. */
    void error(SAXParseException exception) throws SAXException;

    /** Called for an error after which nothing more can be done. */
    void fatalError(SAXParseException exception) throws SAXException;
}
