package java.io;

/** Signals an unexpected end of input. */
public class EOFException extends IOException {
    private static final long serialVersionUID = 6433858223774886977L;

    /** Creates one without a message. */
    public EOFException() {
    }

    /** Creates one with a message. */
    public EOFException(String message) {
        super(message);
    }
}
