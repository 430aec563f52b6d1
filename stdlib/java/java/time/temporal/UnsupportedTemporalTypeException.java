package java.time.temporal;

/** A field or unit that a date or time does not have. */
public class UnsupportedTemporalTypeException extends java.time.DateTimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public UnsupportedTemporalTypeException(String message) {
        super(message);
    }

    /** Creates the exception with a cause. */
    public UnsupportedTemporalTypeException(String message, Throwable cause) {
        super(message, cause);
    }
}
