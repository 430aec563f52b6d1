package java.lang;

/** An incompatible change of a class definition. */
public class IncompatibleClassChangeError extends LinkageError {
    private static final long serialVersionUID = -4914975503642802119L;

    /** Creates one without a message. */
    public IncompatibleClassChangeError() {
        super();
    }

    /** Creates one with a message. */
    public IncompatibleClassChangeError(String message) {
        super(message);
    }
}
