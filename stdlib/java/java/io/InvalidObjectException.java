package java.io;

/** Signals that a deserialized object failed validation. */
public class InvalidObjectException extends ObjectStreamException {
    private static final long serialVersionUID = 3233174318281839583L;

    /** Creates one with a message. */
    public InvalidObjectException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public InvalidObjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
