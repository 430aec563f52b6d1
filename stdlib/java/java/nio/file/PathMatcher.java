package java.nio.file;

/** Tells which paths match. */
@FunctionalInterface
public interface PathMatcher {
    /** Tells whether a path matches. */
    boolean matches(Path path);
}
