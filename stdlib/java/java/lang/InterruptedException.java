package java.lang;

/** A waiting or sleeping thread was interrupted. */
public class InterruptedException extends Exception {
    private static final long serialVersionUID = 6700697376100628473L;

    /** Creates one without a message. */
    public InterruptedException() {
        super();
    }

    /** Creates one with a message. */
    public InterruptedException(String message) {
        super(message);
    }
}
