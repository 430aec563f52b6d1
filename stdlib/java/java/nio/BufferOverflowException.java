package java.nio;

/** Signals a relative put beyond the limit. */
public class BufferOverflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public BufferOverflowException() {
    }
}
