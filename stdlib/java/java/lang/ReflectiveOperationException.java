package java.lang;

/** The common superclass of exceptions of reflection. */
public class ReflectiveOperationException extends Exception {
    private static final long serialVersionUID = 123456789L;

    /** Creates one without a message. */
    public ReflectiveOperationException() {
        super();
    }

    /** Creates one with a message. */
    public ReflectiveOperationException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public ReflectiveOperationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public ReflectiveOperationException(Throwable cause) {
        super(cause);
    }
}
