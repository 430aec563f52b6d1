package java.util.concurrent;

/** The task was cancelled. */
public class CancellationException extends IllegalStateException {
    private static final long serialVersionUID = -9202173006928992231L;

    /** Creates one without message. */
    public CancellationException() {
        super();
    }

    /** Creates one with a message. */
    public CancellationException(String message) {
        super(message);
    }
}
