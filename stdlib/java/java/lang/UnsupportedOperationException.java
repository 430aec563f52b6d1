package java.lang;

/** An operation that is not supported. */
public class UnsupportedOperationException extends RuntimeException {
    private static final long serialVersionUID = -1242599979055084673L;

    /** Creates one without a message. */
    public UnsupportedOperationException() {
        super();
    }

    /** Creates one with a message. */
    public UnsupportedOperationException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public UnsupportedOperationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public UnsupportedOperationException(Throwable cause) {
        super(cause);
    }
}
