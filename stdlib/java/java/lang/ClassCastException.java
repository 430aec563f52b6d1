package java.lang;

/** An attempt to cast an object to a class of which it is not an instance. */
public class ClassCastException extends RuntimeException {
    private static final long serialVersionUID = -9223365651070458532L;

    /** Creates one without a message. */
    public ClassCastException() {
        super();
    }

    /** Creates one with a message. */
    public ClassCastException(String message) {
        super(message);
    }
}
