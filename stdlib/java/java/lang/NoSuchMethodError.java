package java.lang;

/** A method that no longer exists. */
public class NoSuchMethodError extends IncompatibleClassChangeError {
    private static final long serialVersionUID = -3765521442372831335L;

    /** Creates one without a message. */
    public NoSuchMethodError() {
        super();
    }

    /** Creates one with a message. */
    public NoSuchMethodError(String message) {
        super(message);
    }
}
