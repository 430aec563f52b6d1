package java.nio.file.attribute;

import java.io.IOException;

/** Reads or changes attributes every file has. */
public interface BasicFileAttributeView extends FileAttributeView {
    @Override
    String name();

    /** Reads all at once. */
    BasicFileAttributes readAttributes() throws IOException;

    /** Sets times; null leaves one alone. */
    void setTimes(FileTime lastModifiedTime, FileTime lastAccessTime,
        FileTime createTime) throws IOException;
}
