package java.lang;

/** A bootstrap method failed or gave a wrong result. */
public class BootstrapMethodError extends LinkageError {
    private static final long serialVersionUID = 292L;

    /** Creates one without a message. */
    public BootstrapMethodError() {
        super();
    }

    /** Creates one with a message. */
    public BootstrapMethodError(String message) {
        super(message);
    }

    /** Creates one with a message and a cause. */
    public BootstrapMethodError(String message, Throwable cause) {
        super(message, cause);
    }

    /** Creates one with a cause, whose text is the message. */
    public BootstrapMethodError(Throwable cause) {
        super(cause == null ? null : cause.toString(), cause);
    }
}
