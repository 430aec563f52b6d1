package java.nio.channels;

/** The thread was interrupted while it used the channel. */
public class ClosedByInterruptException extends AsynchronousCloseException {
    private static final long serialVersionUID = -4488191543534286750L;

    /** Creates one. */
    public ClosedByInterruptException() {
    }
}
