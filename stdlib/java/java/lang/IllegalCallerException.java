package java.lang;

/** A caller for which the method is not meant. */
public class IllegalCallerException extends RuntimeException {
    private static final long serialVersionUID = -2349421918363102232L;

    /** Creates one without a message. */
    public IllegalCallerException() {
        super();
    }

    /** Creates one with a message. */
    public IllegalCallerException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public IllegalCallerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public IllegalCallerException(Throwable cause) {
        super(cause);
    }
}
