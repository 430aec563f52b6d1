package java.lang;

/** Reflective access to a member the caller may not access. */
public class IllegalAccessException extends ReflectiveOperationException {
    private static final long serialVersionUID = 6616958222490762034L;

    /** Creates one without a message. */
    public IllegalAccessException() {
        super();
    }

    /** Creates one with a message. */
    public IllegalAccessException(String message) {
        super(message);
    }
}
