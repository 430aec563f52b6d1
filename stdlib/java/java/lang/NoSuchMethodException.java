package java.lang;

/** A method cannot be found. */
public class NoSuchMethodException extends ReflectiveOperationException {
    private static final long serialVersionUID = 5034388446362600923L;

    /** Creates one without a message. */
    public NoSuchMethodException() {
        super();
    }

    /** Creates one with a message. */
    public NoSuchMethodException(String message) {
        super(message);
    }
}
