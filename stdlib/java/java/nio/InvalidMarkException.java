package java.nio;

/** Signals a reset without a mark. */
public class InvalidMarkException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public InvalidMarkException() {
    }
}
