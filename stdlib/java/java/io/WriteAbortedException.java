package java.io;

/** Signals that the writer of the stream failed. */
public class WriteAbortedException extends ObjectStreamException {
    private static final long serialVersionUID = -3326426625597282442L;

    /** The failure of the writer. */
    public Exception detail;

    /** Creates one with a message and the failure. */
    public WriteAbortedException(String message, Exception detail) {
        super(message);
        initCause(null);
        this.detail = detail;
    }

    @Override
    public String getMessage() {
        return detail == null ? super.getMessage()
            : super.getMessage() + "; " + detail.toString();
    }

    @Override
    public Throwable getCause() {
        return detail;
    }
}
