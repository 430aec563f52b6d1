package java.io;

/** Signals that a sync did not succeed. */
public class SyncFailedException extends IOException {
    private static final long serialVersionUID = -2353342684412443330L;

    /** Creates one with a message. */
    public SyncFailedException(String message) {
        super(message);
    }
}
