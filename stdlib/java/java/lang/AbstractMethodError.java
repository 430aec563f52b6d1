package java.lang;

/** A call of a method that has no implementation. */
public class AbstractMethodError extends IncompatibleClassChangeError {
    private static final long serialVersionUID = -1654391082989018462L;

    /** Creates one without a message. */
    public AbstractMethodError() {
        super();
    }

    /** Creates one with a message. */
    public AbstractMethodError(String message) {
        super(message);
    }
}
