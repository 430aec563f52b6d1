package java.security;

/** An algorithm was asked for that is not there. */
public class NoSuchAlgorithmException extends GeneralSecurityException {
    private static final long serialVersionUID = -7443947487218346562L;

    /** Creates one without a message. */
    public NoSuchAlgorithmException() {
    }

    /** Creates one with a message. */
    public NoSuchAlgorithmException(String msg) {
        super(msg);
    }

    /** Creates one with a message and a cause. */
    public NoSuchAlgorithmException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause. */
    public NoSuchAlgorithmException(Throwable cause) {
        super(cause);
    }
}
