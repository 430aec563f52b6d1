package java.nio;

/** Signals a change of a read-only buffer. */
public class ReadOnlyBufferException extends UnsupportedOperationException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public ReadOnlyBufferException() {
    }
}
