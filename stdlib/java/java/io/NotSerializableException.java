package java.io;

/** Signals that a class may not be serialized. */
public class NotSerializableException extends ObjectStreamException {
    private static final long serialVersionUID = 2906642554793891381L;

    /** Creates one without a message. */
    public NotSerializableException() {
    }

    /** Creates one with a message. */
    public NotSerializableException(String message) {
        super(message);
    }
}
