package java.nio.file;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A path name of a file. */
public interface Path extends Comparable<Path>, Iterable<Path> {
    /** Joins names to a path. */
    static Path of(String first, String... more) {
        return FileSystems.getDefault().getPath(first, more);
    }

    /** Returns the path of an address. */
    static Path of(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null) {
            throw new IllegalArgumentException("Missing scheme");
        }
        for (FileSystemProvider p : FileSystemProvider.installedProviders()) {
            if (p.getScheme().equalsIgnoreCase(scheme)) {
                return p.getPath(uri);
            }
        }
        throw new FileSystemNotFoundException("Provider \"" + scheme
            + "\" not installed");
    }

    /** Returns the file system. */
    FileSystem getFileSystem();

    /** Tells whether the path starts at a root. */
    boolean isAbsolute();

    /** Returns the root, or null. */
    Path getRoot();

    /** Returns the last name, or null. */
    Path getFileName();

    /** Returns the path before the last name, or null. */
    Path getParent();

    /** Returns the number of names. */
    int getNameCount();

    /** Returns a name. */
    Path getName(int index);

    /** Returns the names of a range. */
    Path subpath(int beginIndex, int endIndex);

    /** Tells whether the path starts with the names of another. */
    boolean startsWith(Path other);

    /** Tells whether the path starts with the names of another. */
    default boolean startsWith(String other) {
        return startsWith(getFileSystem().getPath(other));
    }

    /** Tells whether the path ends with the names of another. */
    boolean endsWith(Path other);

    /** Tells whether the path ends with the names of another. */
    default boolean endsWith(String other) {
        return endsWith(getFileSystem().getPath(other));
    }

    /** Returns the path without dots. */
    Path normalize();

    /** Returns another path, taken to be below this one. */
    Path resolve(Path other);

    /** Returns another path, taken to be below this one. */
    default Path resolve(String other) {
        return resolve(getFileSystem().getPath(other));
    }

    /** Resolves paths one after the other. */
    default Path resolve(Path first, Path... more) {
        Path result = resolve(first);
        for (Path p : more) {
            result = result.resolve(p);
        }
        return result;
    }

    /** Resolves paths one after the other. */
    default Path resolve(String first, String... more) {
        Path result = resolve(first);
        for (String p : more) {
            result = result.resolve(p);
        }
        return result;
    }

    /** Returns another path, taken to be beside this one. */
    default Path resolveSibling(Path other) {
        if (other == null) {
            throw new NullPointerException();
        }
        Path parent = getParent();
        return parent == null ? other : parent.resolve(other);
    }

    /** Returns another path, taken to be beside this one. */
    default Path resolveSibling(String other) {
        return resolveSibling(getFileSystem().getPath(other));
    }

    /** Returns the path from this one to another. */
    Path relativize(Path other);

    /** Returns an address. */
    URI toUri();

    /** Returns the path from the root. */
    Path toAbsolutePath();

    /** Returns the path of the existing file without links and dots. */
    Path toRealPath(LinkOption... options) throws IOException;

    /** Returns the path as java.io has it. */
    default File toFile() {
        if (getFileSystem() == FileSystems.getDefault()) {
            return new File(toString());
        }
        throw new UnsupportedOperationException(
            "Path not associated with default file system.");
    }

    /** Iterates over the names. */
    @Override
    default Iterator<Path> iterator() {
        return new Iterator<Path>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < getNameCount();
            }

            @Override
            public Path next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return getName(next++);
            }
        };
    }

    @Override
    int compareTo(Path other);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();
}
