package java.util.concurrent;

/** The time ran out. */
public class TimeoutException extends Exception {
    private static final long serialVersionUID = 1900926677490660714L;

    /** Creates one without message. */
    public TimeoutException() {
        super();
    }

    /** Creates one with a message. */
    public TimeoutException(String message) {
        super(message);
    }
}
