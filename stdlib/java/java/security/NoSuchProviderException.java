package java.security;

/** Says that there is no provider of that name. */
public class NoSuchProviderException extends GeneralSecurityException {
    private static final long serialVersionUID = 8488111756688534474L;

    /** Makes one without a message. */
    public NoSuchProviderException() {
    }

    /** Makes one of a message. */
    public NoSuchProviderException(String msg) {
        super(msg);
    }
}
