package java.lang;

/** A class file that contradicts itself. */
public class VerifyError extends LinkageError {
    private static final long serialVersionUID = 7001962396098498785L;

    /** Creates one without a message. */
    public VerifyError() {
        super();
    }

    /** Creates one with a message. */
    public VerifyError(String message) {
        super(message);
    }
}
