package java.util.concurrent;

/** A stage completed with a failure. */
public class CompletionException extends RuntimeException {
    private static final long serialVersionUID = 7830266012832686185L;

    /** Creates one without message. */
    protected CompletionException() {
        super();
    }

    /** Creates one with a message. */
    protected CompletionException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public CompletionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public CompletionException(Throwable cause) {
        super(cause);
    }
}
