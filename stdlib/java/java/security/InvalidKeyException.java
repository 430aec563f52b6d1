package java.security;

/** Says that a key cannot be used. */
public class InvalidKeyException extends KeyException {
    private static final long serialVersionUID = 5698479920593359816L;

    /** Makes one without a message. */
    public InvalidKeyException() {
    }

    /** Makes one of a message. */
    public InvalidKeyException(String msg) {
        super(msg);
    }

    /** Makes one of message and cause. */
    public InvalidKeyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes one of a cause. */
    public InvalidKeyException(Throwable cause) {
        super(cause);
    }
}
