package java.security.cert;

/** Says that something is wrong with a certificate. */
public class CertificateException extends java.security.GeneralSecurityException {
    private static final long serialVersionUID = 3192535253797119798L;

    /** Makes one without a message. */
    public CertificateException() {
    }

    /** Makes one of a message. */
    public CertificateException(String msg) {
        super(msg);
    }

    /** Makes one of message and cause. */
    public CertificateException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes one of a cause. */
    public CertificateException(Throwable cause) {
        super(cause);
    }
}
