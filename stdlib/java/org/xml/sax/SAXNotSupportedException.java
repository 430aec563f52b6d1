package org.xml.sax;

/** Thrown for a feature or property that is not supported. */
public class SAXNotSupportedException extends SAXException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public SAXNotSupportedException() {
    }

    /** Creates the exception. */
    public SAXNotSupportedException(String message) {
        super(message);
    }
}
