package java.security;

/** Says that something is wrong with a key. */
public class KeyException extends GeneralSecurityException {
    private static final long serialVersionUID = -7483676942812432108L;

    /** Makes one without a message. */
    public KeyException() {
    }

    /** Makes one of a message. */
    public KeyException(String msg) {
        super(msg);
    }

    /** Makes one of message and cause. */
    public KeyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes one of a cause. */
    public KeyException(Throwable cause) {
        super(cause);
    }
}
