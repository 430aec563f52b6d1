package java.nio;

/** Signals a relative get beyond the limit. */
public class BufferUnderflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public BufferUnderflowException() {
    }
}
