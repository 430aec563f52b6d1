package java.lang;

/** An exception in a static initializer. */
public class ExceptionInInitializerError extends LinkageError {
    private static final long serialVersionUID = 1521711792217232256L;

    /** Creates one without a message. */
    public ExceptionInInitializerError() {
        initCause(null);
    }

    /** Creates one for what the initializer threw. */
    public ExceptionInInitializerError(Throwable thrown) {
        super(null, thrown);
    }

    /** Creates one with a message. */
    public ExceptionInInitializerError(String message) {
        super(message, null);
    }

    /** Returns what the initializer threw. */
    public Throwable getException() {
        return getCause();
    }
}
