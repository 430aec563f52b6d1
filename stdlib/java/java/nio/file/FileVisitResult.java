package java.nio.file;

/** How to go on walking a tree. */
public enum FileVisitResult {
    /** Go on. */
    CONTINUE,
    /** End. */
    TERMINATE,
    /** Go on without this directory. */
    SKIP_SUBTREE,
    /** Go on without the rest of the directory around. */
    SKIP_SIBLINGS
}
