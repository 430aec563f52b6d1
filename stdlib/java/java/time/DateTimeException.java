package java.time;

/** A date or time that cannot be computed. */
public class DateTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public DateTimeException(String message) {
        super(message);
    }

    /** Creates the exception with a cause. */
    public DateTimeException(String message, Throwable cause) {
        super(message, cause);
    }
}
