package java.lang;

/** Access to a field or call of a method that is not accessible. */
public class IllegalAccessError extends IncompatibleClassChangeError {
    private static final long serialVersionUID = -8988904074992417891L;

    /** Creates one without a message. */
    public IllegalAccessError() {
        super();
    }

    /** Creates one with a message. */
    public IllegalAccessError(String message) {
        super(message);
    }
}
