package java.lang;

/** A malformed class file. */
public class ClassFormatError extends LinkageError {
    private static final long serialVersionUID = -8420114879011949195L;

    /** Creates one without a message. */
    public ClassFormatError() {
        super();
    }

    /** Creates one with a message. */
    public ClassFormatError(String message) {
        super(message);
    }
}
