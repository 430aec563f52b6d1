package java.util.concurrent;

/** The executor takes no more tasks. */
public class RejectedExecutionException extends RuntimeException {
    private static final long serialVersionUID = -375805702767069545L;

    /** Creates one without message. */
    public RejectedExecutionException() {
        super();
    }

    /** Creates one with a message. */
    public RejectedExecutionException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public RejectedExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public RejectedExecutionException(Throwable cause) {
        super(cause);
    }
}
