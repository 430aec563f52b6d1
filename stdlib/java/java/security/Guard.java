package java.security;

/** Guards an object. */
public interface Guard {
    /** Throws unless access is allowed. */
    void checkGuard(Object object) throws SecurityException;
}
