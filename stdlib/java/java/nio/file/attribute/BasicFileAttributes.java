package java.nio.file.attribute;

/** Attributes every file has. */
public interface BasicFileAttributes {
    /** Returns the time of the last change. */
    FileTime lastModifiedTime();

    /** Returns the time of the last access. */
    FileTime lastAccessTime();

    /** Returns the time of creation, or that of the last change. */
    FileTime creationTime();

    /** Tells whether this is a regular file. */
    boolean isRegularFile();

    /** Tells whether this is a directory. */
    boolean isDirectory();

    /** Tells whether this is a symbolic link. */
    boolean isSymbolicLink();

    /** Tells whether this is something else. */
    boolean isOther();

    /** Returns the size in bytes. */
    long size();

    /** Returns an object that equals that of the same file only, or null. */
    Object fileKey();
}
