package java.security;

/** Something went wrong in the security classes. */
public class GeneralSecurityException extends Exception {
    private static final long serialVersionUID = 894798122053539237L;

    /** Creates one without a message. */
    public GeneralSecurityException() {
    }

    /** Creates one with a message. */
    public GeneralSecurityException(String msg) {
        super(msg);
    }

    /** Creates one with a message and a cause. */
    public GeneralSecurityException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public GeneralSecurityException(Throwable cause) {
        super(cause);
    }
}
