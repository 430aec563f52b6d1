package java.time.zone;

/** A zone whose rules are not known. */
public class ZoneRulesException extends java.time.DateTimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public ZoneRulesException(String message) {
        super(message);
    }

    /** Creates the exception with a cause. */
    public ZoneRulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
