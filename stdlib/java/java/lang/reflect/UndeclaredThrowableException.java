package java.lang.reflect;

/** Wraps a checked exception that a proxy's method does not declare. */
public class UndeclaredThrowableException extends RuntimeException {
    private static final long serialVersionUID = 330127114055056639L;

    /** Creates one for what was thrown. */
    public UndeclaredThrowableException(Throwable undeclaredThrowable) {
        super(null, undeclaredThrowable);
    }

    /** Creates one with a message. */
    public UndeclaredThrowableException(Throwable undeclaredThrowable, String s) {
        super(s, undeclaredThrowable);
    }

    /** Returns what was thrown. */
    public Throwable getUndeclaredThrowable() {
        return getCause();
    }
}
