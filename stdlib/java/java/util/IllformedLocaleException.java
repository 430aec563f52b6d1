package java.util;

/** Thrown when a part of a locale or a language tag is not well-formed. */
public class IllformedLocaleException extends RuntimeException {
    private static final long serialVersionUID = -5245986824925681401L;
    private final int errorIndex;

    /** Creates the exception. */
    public IllformedLocaleException() {
        errorIndex = -1;
    }

    /** Creates the exception with a message. */
    public IllformedLocaleException(String message) {
        super(message);
        errorIndex = -1;
    }

    /** Creates the exception with a message and the index of the error. */
    public IllformedLocaleException(String message, int errorIndex) {
        super(message + (errorIndex < 0 ? "" : " [at index " + errorIndex + "]"));
        this.errorIndex = errorIndex;
    }

    /** Returns the index of the error, or -1. */
    public int getErrorIndex() {
        return errorIndex;
    }
}
