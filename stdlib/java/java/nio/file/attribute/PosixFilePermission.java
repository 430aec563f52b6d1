package java.nio.file.attribute;

/** A permission; the constants go from the highest bit of the mode down. */
public enum PosixFilePermission {
    /** Owner, to read. */
    OWNER_READ,
    /** Owner, to write. */
    OWNER_WRITE,
    /** Owner, to execute. */
    OWNER_EXECUTE,
    /** Group, to read. */
    GROUP_READ,
    /** Group, to write. */
    GROUP_WRITE,
    /** Group, to execute. */
    GROUP_EXECUTE,
    /** Others, to read. */
    OTHERS_READ,
    /** Others, to write. */
    OTHERS_WRITE,
    /** Others, to execute. */
    OTHERS_EXECUTE
}
