package org.xml.sax;

/** Thrown when reading XML fails; may wrap another exception. */
public class SAXException extends Exception {
    private static final long serialVersionUID = 583241635256073760L;

    /** Creates the exception. */
    public SAXException() {
    }

    /** Creates the exception. */
    public SAXException(String message) {
        super(message);
    }

    /** Creates the exception around another. */
    public SAXException(Exception e) {
        super(e);
    }

    /** Creates the exception around another. */
    public SAXException(String message, Exception e) {
        super(message, e);
    }

    /** Returns the message, that of the wrapped exception if there is none. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null && getCause() != null ? getCause().getMessage() : message;
    }

    /** Returns the wrapped exception, or null. */
    public Exception getException() {
        return getCause() instanceof Exception ? (Exception) getCause() : null;
    }

    @Override
    public String toString() {
        return getCause() == null ? super.toString() : super.toString() + "\n" + getCause();
    }
}
