package java.lang;

/** A thread is not in the state the operation needs. */
public class IllegalThreadStateException extends IllegalArgumentException {
    private static final long serialVersionUID = -7626246362397460174L;

    /** Creates one without a message. */
    public IllegalThreadStateException() {
        super();
    }

    /** Creates one with a message. */
    public IllegalThreadStateException(String message) {
        super(message);
    }
}
