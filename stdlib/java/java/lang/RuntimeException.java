package java.lang;

/** An exception that need not be declared. */
public class RuntimeException extends Exception {
    private static final long serialVersionUID = -7034897190745766939L;

    /** Creates one without a message. */
    public RuntimeException() {
        super();
    }

    /** Creates one with a message. */
    public RuntimeException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public RuntimeException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public RuntimeException(Throwable cause) {
        super(cause);
    }

    /** Creates one with or without suppression and a stack trace. */
    protected RuntimeException(String message, Throwable cause,
            boolean enableSuppression, boolean writableStackTrace) {
        super(message, cause, enableSuppression, writableStackTrace);
    }
}
