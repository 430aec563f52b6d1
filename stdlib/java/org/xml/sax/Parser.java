package org.xml.sax;

/** Reads documents, in SAX 1. */
public interface Parser {
    /** Sets the language of messages. */
    void setLocale(java.util.Locale locale) throws SAXException;

    /** Sets what finds entities. */
    void setEntityResolver(EntityResolver resolver);

    /** Sets who is told declarations. */
    void setDTDHandler(DTDHandler handler);

    /** Sets who is told the content. */
    void setDocumentHandler(DocumentHandler handler);

    /** Sets who is told of errors. */
    void setErrorHandler(ErrorHandler handler);

    /** Reads a document. */
    void parse(InputSource source) throws SAXException, java.io.IOException;

    /** Reads the document of an address. */
    void parse(String systemId) throws SAXException, java.io.IOException;
}
