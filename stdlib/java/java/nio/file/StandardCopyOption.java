package java.nio.file;

/** How to copy or move a file. */
public enum StandardCopyOption implements CopyOption {
    /** Replace a file. */
    REPLACE_EXISTING,
    /** Copy times and permissions. */
    COPY_ATTRIBUTES,
    /** Move in one step. */
    ATOMIC_MOVE
}
