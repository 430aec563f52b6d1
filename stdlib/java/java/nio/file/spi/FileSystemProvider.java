package java.nio.file.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wardian.internal.ImageProvider;

/** Does the work of the methods of Files for one kind of file system. */
public abstract class FileSystemProvider {
    /** For subclasses. */
    protected FileSystemProvider() {
    }

    /** Returns the providers: for the host's files, and for the library's own classes. */
    public static List<FileSystemProvider> installedProviders() {
        return List.of(FileSystems.getDefault().provider(), ImageProvider.INSTANCE);
    }

    /** Returns the scheme of the addresses. */
    public abstract String getScheme();

    /** Makes a file system. */
    public abstract FileSystem newFileSystem(URI uri, Map<String, ?> env)
        throws IOException;

    /** Makes a file system of the content of a file. */
    public FileSystem newFileSystem(Path path, Map<String, ?> env)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Returns a file system that exists. */
    public abstract FileSystem getFileSystem(URI uri);

    /** Returns the path of an address. */
    public abstract Path getPath(URI uri);

    /** Opens a file to read. */
    public InputStream newInputStream(Path path, OpenOption... options)
            throws IOException {
        for (OpenOption option : options) {
            if (option == StandardOpenOption.APPEND
                    || option == StandardOpenOption.WRITE) {
                throw new UnsupportedOperationException("'" + option
                    + "' not allowed");
            }
        }
        return Channels.newInputStream(newByteChannel(path,
            new HashSet<>(Arrays.asList(options))));
    }

    /** Opens or creates a file to write. */
    public OutputStream newOutputStream(Path path, OpenOption... options)
            throws IOException {
        Set<OpenOption> all = new HashSet<>(Arrays.asList(options));
        if (all.contains(StandardOpenOption.READ)) {
            throw new IllegalArgumentException("READ not allowed");
        }
        if (all.isEmpty()) {
            all.add(StandardOpenOption.CREATE);
            all.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        all.add(StandardOpenOption.WRITE);
        return Channels.newOutputStream(newByteChannel(path, all));
    }

    /** Opens or creates a file. */
    public FileChannel newFileChannel(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Opens or creates a file. */
    public abstract SeekableByteChannel newByteChannel(Path path,
        Set<? extends OpenOption> options, FileAttribute<?>... attrs)
        throws IOException;

    /** Opens a directory. */
    public abstract DirectoryStream<Path> newDirectoryStream(Path dir,
        DirectoryStream.Filter<? super Path> filter) throws IOException;

    /** Makes a directory. */
    public abstract void createDirectory(Path dir, FileAttribute<?>... attrs)
        throws IOException;

    /** Makes a symbolic link. */
    public void createSymbolicLink(Path link, Path target,
            FileAttribute<?>... attrs) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Makes a hard link. */
    public void createLink(Path link, Path existing) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Deletes a file. */
    public abstract void delete(Path path) throws IOException;

    /** Deletes a file; false if there is none. */
    public boolean deleteIfExists(Path path) throws IOException {
        try {
            delete(path);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Returns where a symbolic link points. */
    public Path readSymbolicLink(Path link) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Copies a file. */
    public abstract void copy(Path source, Path target,
        CopyOption... options) throws IOException;

    /** Moves a file. */
    public abstract void move(Path source, Path target,
        CopyOption... options) throws IOException;

    /** Tells whether two paths lead to one file. */
    public abstract boolean isSameFile(Path path, Path path2)
        throws IOException;

    /** Tells whether a file is hidden. */
    public abstract boolean isHidden(Path path) throws IOException;

    /** Returns the device of a file. */
    public abstract FileStore getFileStore(Path path) throws IOException;

    /** Throws unless a file exists and grants access. */
    public abstract void checkAccess(Path path, AccessMode... modes)
        throws IOException;

    /** Returns a view of attributes, or null. */
    public abstract <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options);

    /** Reads attributes. */
    public abstract <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException;

    /** Reads the attributes named in a list such as "posix:owner,size". */
    public abstract Map<String, Object> readAttributes(Path path,
        String attributes, LinkOption... options) throws IOException;

    /** Sets an attribute. */
    public abstract void setAttribute(Path path, String attribute,
        Object value, LinkOption... options) throws IOException;

    /** Tells whether a file exists. */
    public boolean exists(Path path, LinkOption... options) {
        try {
            if (options.length == 0) {
                checkAccess(path);
            } else {
                readAttributes(path, BasicFileAttributes.class, options);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads attributes; null if there is no file. */
    public <A extends BasicFileAttributes> A readAttributesIfExists(
            Path path, Class<A> type, LinkOption... options)
            throws IOException {
        try {
            return readAttributes(path, type, options);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
