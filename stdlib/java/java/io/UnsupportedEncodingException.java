package java.io;

/** Signals an unknown character encoding name. */
public class UnsupportedEncodingException extends IOException {
    private static final long serialVersionUID = -4274276298326136670L;

    /** Creates one without a message. */
    public UnsupportedEncodingException() {
    }

    /** Creates one with a message. */
    public UnsupportedEncodingException(String message) {
        super(message);
    }
}
