package org.xml.sax;

/** Reads documents and tells handlers what it finds. */
public interface XMLReader {
    /** Returns whether a feature is on. */
    boolean getFeature(String name) throws SAXNotRecognizedException, SAXNotSupportedException;

    /** Turns a feature on or off. */
    void setFeature(String name, boolean value) throws SAXNotRecognizedException, SAXNotSupportedException;

    /** Returns a property. */
    Object getProperty(String name) throws SAXNotRecognizedException, SAXNotSupportedException;

    /** Sets a property. */
    void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException;

    /** Sets what finds entities. */
    void setEntityResolver(EntityResolver resolver);

    /** Returns what finds entities, or null. */
    EntityResolver getEntityResolver();

    /** Sets who is told declarations. */
    void setDTDHandler(DTDHandler handler);

    /** Returns who is told declarations, or null. */
    DTDHandler getDTDHandler();

    /** Sets who is told the content. */
    void setContentHandler(ContentHandler handler);

    /** Returns who is told the content, or null. */
    ContentHandler getContentHandler();

    /** Sets who is told of errors. */
    void setErrorHandler(ErrorHandler handler);

    /** Returns who is told of errors, or null. */
    ErrorHandler getErrorHandler();

    /** Reads a document. */
    void parse(InputSource input) throws java.io.IOException, SAXException;

    /** Reads the document of an address. */
    void parse(String systemId) throws java.io.IOException, SAXException;
}
