package java.io;

/** Signals malformed modified UTF-8. */
public class UTFDataFormatException extends IOException {
    private static final long serialVersionUID = 420743449228280612L;

    /** Creates one without a message. */
    public UTFDataFormatException() {
    }

    /** Creates one with a message. */
    public UTFDataFormatException(String message) {
        super(message);
    }
}
