package java.util;

/** Signals a token that does not match the expected type. */
public class InputMismatchException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    /** Creates one without a message. */
    public InputMismatchException() {
    }

    /** Creates one with a message. */
    public InputMismatchException(String message) {
        super(message);
    }
}
