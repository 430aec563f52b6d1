package java.security;

/** Something to do with privileges. */
public interface PrivilegedAction<T> {
    /** Does it. */
    T run();
}
