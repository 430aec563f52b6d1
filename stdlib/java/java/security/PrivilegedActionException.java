package java.security;

/** Wraps the checked exception of a privileged action. */
public class PrivilegedActionException extends Exception {
    private static final long serialVersionUID = 4724086851538908602L;

    /** Creates one for what was thrown. */
    public PrivilegedActionException(Exception exception) {
        super(null, exception);
    }

    /** Returns what was thrown. */
    public Exception getException() {
        return (Exception) getCause();
    }

    @Override
    public String toString() {
        return getClass().getName() + (getCause() == null ? "" : ": " + getCause());
    }
}
