package java.lang;

/** A native method without an implementation. */
public class UnsatisfiedLinkError extends LinkageError {
    private static final long serialVersionUID = -4019343241616879428L;

    /** Creates one without a message. */
    public UnsatisfiedLinkError() {
        super();
    }

    /** Creates one with a message. */
    public UnsatisfiedLinkError(String message) {
        super(message);
    }
}
