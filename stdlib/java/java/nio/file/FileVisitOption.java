package java.nio.file;

/** How to walk a tree. */
public enum FileVisitOption {
    /** Follow symbolic links. */
    FOLLOW_LINKS
}
