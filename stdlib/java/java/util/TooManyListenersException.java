package java.util;

/** Thrown by an event source for one listener only. */
public class TooManyListenersException extends Exception {
    /** Creates the exception without a message. */
    public TooManyListenersException() {
    }

    /** Creates the exception with a message. */
    public TooManyListenersException(String s) {
        super(s);
    }
}
