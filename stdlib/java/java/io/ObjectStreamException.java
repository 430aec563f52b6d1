package java.io;

/** Base of the serialization failures. */
public abstract class ObjectStreamException extends IOException {
    private static final long serialVersionUID = 7260898174833392607L;

    /** Creates one with a message. */
    protected ObjectStreamException(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    protected ObjectStreamException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one without a message. */
    protected ObjectStreamException() {
    }

    /** Creates one with a cause. */
    protected ObjectStreamException(Throwable cause) {
        super(cause);
    }
}
