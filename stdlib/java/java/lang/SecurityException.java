package java.lang;

/** An action the security rules forbid. */
public class SecurityException extends RuntimeException {
    private static final long serialVersionUID = 6878364983674394167L;

    /** Creates one without a message. */
    public SecurityException() {
        super();
    }

    /** Creates one with a message. */
    public SecurityException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public SecurityException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public SecurityException(Throwable cause) {
        super(cause);
    }
}
