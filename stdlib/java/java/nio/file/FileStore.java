package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.FileAttributeView;

/** A device or the like that holds files. */
public abstract class FileStore {
    /** For subclasses. */
    protected FileStore() {
    }

    /** Returns the name. */
    public abstract String name();

    /** Returns the type. */
    public abstract String type();

    /** Tells whether nothing can be written. */
    public abstract boolean isReadOnly();

    /** Returns the size in bytes. */
    public abstract long getTotalSpace() throws IOException;

    /** Returns the bytes this program may use. */
    public abstract long getUsableSpace() throws IOException;

    /** Returns the free bytes. */
    public abstract long getUnallocatedSpace() throws IOException;

    /** Tells whether files have attributes of a view. */
    public abstract boolean supportsFileAttributeView(
        Class<? extends FileAttributeView> type);

    /** Tells whether files have attributes of a view. */
    public abstract boolean supportsFileAttributeView(String name);

    /** Returns an attribute. */
    public abstract Object getAttribute(String attribute)
        throws IOException;
}
