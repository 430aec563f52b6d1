package java.lang;

/** The definition of a class that was there at compile time cannot be found. */
public class NoClassDefFoundError extends LinkageError {
    private static final long serialVersionUID = 9095859863287012458L;

    /** Creates one without a message. */
    public NoClassDefFoundError() {
        super();
    }

    /** Creates one with a message. */
    public NoClassDefFoundError(String message) {
        super(message);
    }
}
