package java.lang;

/** An attempt to make an instance of a class that cannot have any. */
public class InstantiationException extends ReflectiveOperationException {
    private static final long serialVersionUID = -8441929162975509110L;

    /** Creates one without a message. */
    public InstantiationException() {
        super();
    }

    /** Creates one with a message. */
    public InstantiationException(String message) {
        super(message);
    }
}
