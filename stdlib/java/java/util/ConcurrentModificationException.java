package java.util;

/** Thrown when a collection changes under its iterator. */
public class ConcurrentModificationException extends RuntimeException {
    /** Creates the exception without a message. */
    public ConcurrentModificationException() {
    }

    /** Creates the exception with a message. */
    public ConcurrentModificationException(String s) {
        super(s);
    }

    /** Creates the exception with a cause. */
    public ConcurrentModificationException(Throwable cause) {
        super(cause);
    }

    /** Creates the exception with a message and a cause. */
    public ConcurrentModificationException(String message, Throwable cause) {
        super(message, cause);
    }
}
