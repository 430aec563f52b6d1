package java.util;

/** Thrown when there is no element to give. */
public class NoSuchElementException extends RuntimeException {
    /** Creates the exception without a message. */
    public NoSuchElementException() {
    }

    /** Creates the exception with a message and a cause. */
    public NoSuchElementException(String s, Throwable cause) {
        super(s, cause);
    }

    /** Creates the exception with a cause. */
    public NoSuchElementException(Throwable cause) {
        super(cause);
    }

    /** Creates the exception with a message. */
    public NoSuchElementException(String s) {
        super(s);
    }
}
