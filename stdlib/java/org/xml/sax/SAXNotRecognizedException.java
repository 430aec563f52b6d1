package org.xml.sax;

/** Thrown for a feature or property that is not recognized. */
public class SAXNotRecognizedException extends SAXException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public SAXNotRecognizedException() {
    }

    /** Creates the exception. */
    public SAXNotRecognizedException(String message) {
        super(message);
    }
}
