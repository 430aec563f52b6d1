package java.lang;

/** A field that no longer exists. */
public class NoSuchFieldError extends IncompatibleClassChangeError {
    private static final long serialVersionUID = -3456430195886129035L;

    /** Creates one without a message. */
    public NoSuchFieldError() {
        super();
    }

    /** Creates one with a message. */
    public NoSuchFieldError(String message) {
        super(message);
    }
}
