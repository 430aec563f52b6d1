package java.security;

/** Says that a signature is wrong or cannot be made. */
public class SignatureException extends GeneralSecurityException {
    private static final long serialVersionUID = 7509989324975124438L;

    /** Makes one without a message. */
    public SignatureException() {
    }

    /** Makes one of a message. */
    public SignatureException(String msg) {
        super(msg);
    }

    /** Makes one of message and cause. */
    public SignatureException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes one of a cause. */
    public SignatureException(Throwable cause) {
        super(cause);
    }
}
