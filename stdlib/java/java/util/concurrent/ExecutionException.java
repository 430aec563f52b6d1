package java.util.concurrent;

/** The task failed; the cause tells why. */
public class ExecutionException extends Exception {
    private static final long serialVersionUID = 7830266012832686185L;

    /** Creates one without message. */
    protected ExecutionException() {
        super();
    }

    /** Creates one with a message. */
    protected ExecutionException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public ExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public ExecutionException(Throwable cause) {
        super(cause);
    }
}
