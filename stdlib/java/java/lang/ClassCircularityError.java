package java.lang;

/** A class that is its own superclass or superinterface. */
public class ClassCircularityError extends LinkageError {
    private static final long serialVersionUID = 1054362542914539689L;

    /** Creates one without a message. */
    public ClassCircularityError() {
        super();
    }

    /** Creates one with a message. */
    public ClassCircularityError(String message) {
        super(message);
    }
}
