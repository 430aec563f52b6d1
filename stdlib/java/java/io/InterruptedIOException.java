package java.io;

/** Signals that an operation was interrupted. */
public class InterruptedIOException extends IOException {
    private static final long serialVersionUID = 4020568460727500567L;

    /** Bytes transferred before the interruption. */
    public int bytesTransferred = 0;

    /** Creates one without a message. */
    public InterruptedIOException() {
    }

    /** Creates one with a message. */
    public InterruptedIOException(String message) {
        super(message);
    }
}
