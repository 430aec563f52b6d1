package java.io;

/** Signals that a serialization stream breaks the protocol. */
public class StreamCorruptedException extends ObjectStreamException {
    private static final long serialVersionUID = 8983558202217591746L;

    /** Creates one without a message. */
    public StreamCorruptedException() {
    }

    /** Creates one with a message. */
    public StreamCorruptedException(String message) {
        super(message);
    }
}
