package java.lang;

/** An attempt to make an instance of an abstract class or interface. */
public class InstantiationError extends IncompatibleClassChangeError {
    private static final long serialVersionUID = -4885810657349421204L;

    /** Creates one without a message. */
    public InstantiationError() {
        super();
    }

    /** Creates one with a message. */
    public InstantiationError(String message) {
        super(message);
    }
}
