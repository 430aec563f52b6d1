package java.lang;

/** A null where an object is required. */
public class NullPointerException extends RuntimeException {
    private static final long serialVersionUID = 5162710183389028792L;

    /** Creates one without a message. */
    public NullPointerException() {
        super();
    }

    /** Creates one with a message. */
    public NullPointerException(String message) {
        super(message);
    }
}
