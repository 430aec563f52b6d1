package java.io;

/** Signals that an input or output operation failed or was interrupted. */
public class IOException extends Exception {
    private static final long serialVersionUID = 7818375828146090155L;

    /** Creates one without a message. */
    public IOException() {
    }

    /** Creates one with a message. */
    public IOException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public IOException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one whose message is the cause's text. */
    public IOException(Throwable cause) {
        super(cause);
    }
}
