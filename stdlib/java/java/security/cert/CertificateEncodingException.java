package java.security.cert;

/** Says that a certificate cannot be encoded. */
public class CertificateEncodingException extends CertificateException {
    private static final long serialVersionUID = 6219492851589449162L;

    /** Makes one without a message. */
    public CertificateEncodingException() {
    }

    /** Makes one of a message. */
    public CertificateEncodingException(String msg) {
        super(msg);
    }

    /** Makes one of message and cause. */
    public CertificateEncodingException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Makes one of a cause. */
    public CertificateEncodingException(Throwable cause) {
        super(cause);
    }
}
