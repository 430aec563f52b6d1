package java.util;

/** Thrown by an empty {@link Stack}. */
public class EmptyStackException extends RuntimeException {
    /** Creates the exception without a message. */
    public EmptyStackException() {
    }
}
