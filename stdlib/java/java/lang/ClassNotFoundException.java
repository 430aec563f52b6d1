package java.lang;

/** A class looked up by name was not found. */
public class ClassNotFoundException extends ReflectiveOperationException {
    private static final long serialVersionUID = 9176873029745254542L;

    /** Creates one without a message. */
    public ClassNotFoundException() {
        super((Throwable) null);
    }

    /** Creates one with a message. */
    public ClassNotFoundException(String message) {
        super(message, null);
    }

    /** Creates one with a message and a cause. */
    public ClassNotFoundException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns the cause. */
    public Throwable getException() {
        return getCause();
    }
}
