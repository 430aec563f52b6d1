package java.util;

/** Thrown by a scanner when a token does not match. */
public class InputMismatchException extends NoSuchElementException {
    /** Creates the exception without a message. */
    public InputMismatchException() {
    }

    /** Creates the exception with a message. */
    public InputMismatchException(String s) {
        super(s);
    }
}
