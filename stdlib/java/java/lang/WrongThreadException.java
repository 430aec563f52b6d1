package java.lang;

/** A method was called by the wrong thread. */
public final class WrongThreadException extends RuntimeException {
    private static final long serialVersionUID = 4676498871006316905L;

    /** Creates one without a message. */
    public WrongThreadException() {
        super();
    }

    /** Creates one with a message. */
    public WrongThreadException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public WrongThreadException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public WrongThreadException(Throwable cause) {
        super(cause);
    }
}
