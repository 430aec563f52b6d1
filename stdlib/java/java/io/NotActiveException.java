package java.io;

/** Signals that serialization is not active. */
public class NotActiveException extends ObjectStreamException {
    private static final long serialVersionUID = -3893467273049808895L;

    /** Creates one without a message. */
    public NotActiveException() {
    }

    /** Creates one with a message. */
    public NotActiveException(String message) {
        super(message);
    }
}
