package java.security;

/** A relic: runs actions, which have the rights they have. */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public final class AccessController {
    private AccessController() {
    }

    /** Runs the action. */
    public static <T> T doPrivileged(PrivilegedAction<T> action) {
        return action.run();
    }

    /** Runs the action. */
    public static <T> T doPrivileged(PrivilegedAction<T> action, AccessControlContext context) {
        return action.run();
    }

    /** Runs the action. */
    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action)
            throws PrivilegedActionException {
        try {
            return action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new PrivilegedActionException(e);
        }
    }

    /** Runs the action. */
    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action,
            AccessControlContext context) throws PrivilegedActionException {
        return doPrivileged(action);
    }

    /** Returns a context without restrictions. */
    public static AccessControlContext getContext() {
        return new AccessControlContext(new ProtectionDomain[0]);
    }
}
