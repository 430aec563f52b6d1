package java.lang;

/** A serious problem that a program should not try to catch. */
public class Error extends Throwable {
    private static final long serialVersionUID = 4980196508277280342L;

    /** Creates one without a message. */
    public Error() {
        super();
    }

    /** Creates one with a message. */
    public Error(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public Error(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public Error(Throwable cause) {
        super(cause);
    }

    /** Creates one with or without suppression and a stack trace. */
    protected Error(String message, Throwable cause,
            boolean enableSuppression, boolean writableStackTrace) {
        super(message, cause, enableSuppression, writableStackTrace);
    }
}
