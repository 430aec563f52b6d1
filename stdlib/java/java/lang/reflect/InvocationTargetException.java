package java.lang.reflect;

/** Wraps what an invoked method or constructor threw. */
public class InvocationTargetException extends ReflectiveOperationException {
    private static final long serialVersionUID = 4085088731926701167L;

    /** Creates one without a target. */
    protected InvocationTargetException() {
        super((Throwable) null);
    }

    /** Creates one for what was thrown. */
    public InvocationTargetException(Throwable target) {
        super(null, target);
    }

    /** Creates one with a message. */
    public InvocationTargetException(Throwable target, String s) {
        super(s, target);
    }

    /** Returns what was thrown. */
    public Throwable getTargetException() {
        return getCause();
    }
}
