package java.nio.file;

/** How to open or create a file. */
public enum StandardOpenOption implements OpenOption {
    /** Open to read. */
    READ,
    /** Open to write. */
    WRITE,
    /** Write at the end. */
    APPEND,
    /** Cut to length zero. */
    TRUNCATE_EXISTING,
    /** Create if absent. */
    CREATE,
    /** Create, fail if present. */
    CREATE_NEW,
    /** Delete when closed. */
    DELETE_ON_CLOSE,
    /** Expect a file with holes. */
    SPARSE,
    /** Write to the device at once. */
    SYNC,
    /** Write the content to the device at once. */
    DSYNC
}
