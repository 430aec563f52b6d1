package java.nio.file;

/** What access to test. */
public enum AccessMode {
    /** To read. */
    READ,
    /** To write. */
    WRITE,
    /** To execute. */
    EXECUTE
}
