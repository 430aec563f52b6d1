package java.lang;

/** A condition a program may want to catch. */
public class Exception extends Throwable {
    private static final long serialVersionUID = -3387516993124229948L;

    /** Creates one without a message. */
    public Exception() {
        super();
    }

    /** Creates one with a message. */
    public Exception(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public Exception(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public Exception(Throwable cause) {
        super(cause);
    }

    /** Creates one with or without suppression and a stack trace. */
    protected Exception(String message, Throwable cause,
            boolean enableSuppression, boolean writableStackTrace) {
        super(message, cause, enableSuppression, writableStackTrace);
    }
}
