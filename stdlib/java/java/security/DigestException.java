package java.security;

/** A digest that failed. */
public class DigestException extends GeneralSecurityException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public DigestException() {
    }

    /** Creates the exception. */
    public DigestException(String msg) {
        super(msg);
    }

    /** Creates the exception with a cause. */
    public DigestException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates the exception with a cause. */
    public DigestException(Throwable cause) {
        super(cause);
    }
}
