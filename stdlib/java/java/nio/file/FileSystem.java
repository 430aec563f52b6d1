package java.nio.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** Holds files and makes their paths. */
public abstract class FileSystem implements Closeable {
    /** For subclasses. */
    protected FileSystem() {
    }

    /** Returns the provider. */
    public abstract FileSystemProvider provider();

    @Override
    public abstract void close() throws IOException;

    /** Tells whether the file system is open. */
    public abstract boolean isOpen();

    /** Tells whether nothing can be written. */
    public abstract boolean isReadOnly();

    /** Returns what separates names. */
    public abstract String getSeparator();

    /** Returns the roots. */
    public abstract Iterable<Path> getRootDirectories();

    /** Returns the devices. */
    public abstract Iterable<FileStore> getFileStores();

    /** Returns the names of the kinds of attributes. */
    public abstract Set<String> supportedFileAttributeViews();

    /** Joins names to a path. */
    public abstract Path getPath(String first, String... more);

    /** Returns a matcher for "glob:" or "regex:" and a pattern. */
    public abstract PathMatcher getPathMatcher(String syntaxAndPattern);

    /** Returns what finds users by name. */
    public abstract UserPrincipalLookupService
        getUserPrincipalLookupService();
}
