package wardian.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does the work of Files for the library's own classes and resources. */
public final class ImageProvider extends FileSystemProvider {
    /** The only one. */
    public static final ImageProvider INSTANCE = new ImageProvider();

    private ImageProvider() {
    }

    static boolean exists(String path) {
        return ImageTree.isFolder(path) || ImageTree.bytes(path) != null;
    }

    @Override
    public String getScheme() {
        return "jrt";
    }

    private static void check(URI uri) {
        if (!"jrt".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("URI does not match this provider");
        }
    }

    /** Returns the file system: there is one, whatever java.home the environment names. */
    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        return getFileSystem(uri);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        check(uri);
        if (!"/".equals(uri.getPath())) {
            throw new IllegalArgumentException("Invalid path component");
        }
        return ImageFileSystem.INSTANCE;
    }

    @Override
    public Path getPath(URI uri) {
        check(uri);
        String path = uri.getPath();
        if (path == null || !path.startsWith("/")) {
            throw new IllegalArgumentException("Invalid path component");
        }
        return ImagePath.of(path.length() == 1 ? path : "/modules" + path);
    }

    private static byte[] content(Path path) throws IOException {
        String text = ImagePath.text(path);
        byte[] bytes = ImageTree.bytes(text);
        if (bytes == null) {
            throw ImageTree.isFolder(text) ? new FileSystemException(path + " is a directory")
                                           : new NoSuchFileException(path.toString());
        }
        return bytes;
    }

    @Override
    public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
        for (OpenOption option : options) {
            if (option != StandardOpenOption.READ) {
                throw new UnsupportedOperationException("'" + option + "' not allowed");
            }
        }
        return new ByteArrayInputStream(content(path));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        for (OpenOption option : options) {
            if (option != StandardOpenOption.READ) {
                throw new ReadOnlyFileSystemException();
            }
        }
        return new BytesChannel(content(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<String> names = ImageTree.names(ImagePath.text(dir));
        if (names == null) {
            content(dir);
            throw new NotDirectoryException(dir.toString());
        }
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            Path path = dir.resolve(name);
            if (accepts(filter, path)) {
                found.add(path);
            }
        }
        return new Entries(found);
    }

    private static boolean accepts(DirectoryStream.Filter<? super Path> filter, Path path) {
        try {
            return filter == null || filter.accept(path);
        } catch (IOException e) {
            throw new DirectoryIteratorException(e);
        }
    }

    /** The paths in a folder, to be taken once. */
    private static final class Entries implements DirectoryStream<Path> {
        private List<Path> paths;

        Entries(List<Path> paths) {
            this.paths = paths;
        }

        @Override
        public Iterator<Path> iterator() {
            if (paths == null) {
                throw new IllegalStateException("Directory stream is closed or its iterator obtained");
            }
            Iterator<Path> iterator = paths.iterator();
            paths = null;
            return iterator;
        }

        @Override
        public void close() {
            paths = null;
        }
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        String text = ImagePath.text(link);
        if (!ImageTree.isLink(text)) {
            throw new NotLinkException(link.toString());
        }
        return ImagePath.of(ImageTree.target(text));
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void delete(Path path) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) {
        throw new ReadOnlyFileSystemException();
    }

    @Override
    public boolean isSameFile(Path path, Path path2) {
        return path.equals(path2) || path2 instanceof ImagePath
            && ImageTree.target(ImagePath.text(path)).equals(ImageTree.target(ImagePath.text(path2)));
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (!exists(ImagePath.text(path))) {
            throw new NoSuchFileException(path.toString());
        }
        for (AccessMode mode : modes) {
            if (mode != AccessMode.READ) {
                throw new java.nio.file.AccessDeniedException(path.toString());
            }
        }
    }

    // ---- Attributes ----

    private static Attributes attributes(Path path, LinkOption... options) throws IOException {
        String text = ImagePath.text(path);
        boolean link = options.length > 0 && ImageTree.isLink(text);
        boolean folder = !link && ImageTree.isFolder(text);
        return new Attributes(link, folder, link || folder ? 0 : content(path).length);
    }

    private static final class Attributes implements BasicFileAttributes {
        private final boolean link;
        private final boolean folder;
        private final int size;

        Attributes(boolean link, boolean folder, int size) {
            this.link = link;
            this.folder = folder;
            this.size = size;
        }

        @Override
        public FileTime lastModifiedTime() {
            return FileTime.fromMillis(0);
        }

        @Override
        public FileTime lastAccessTime() {
            return lastModifiedTime();
        }

        @Override
        public FileTime creationTime() {
            return lastModifiedTime();
        }

        @Override
        public boolean isRegularFile() {
            return !link && !folder;
        }

        @Override
        public boolean isDirectory() {
            return folder;
        }

        @Override
        public boolean isSymbolicLink() {
            return link;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Object fileKey() {
            return null;
        }

        Map<String, Object> byName() {
            Map<String, Object> all = new HashMap<>();
            all.put("lastModifiedTime", lastModifiedTime());
            all.put("lastAccessTime", lastAccessTime());
            all.put("creationTime", creationTime());
            all.put("isRegularFile", isRegularFile());
            all.put("isDirectory", isDirectory());
            all.put("isSymbolicLink", isSymbolicLink());
            all.put("isOther", isOther());
            all.put("size", size());
            all.put("fileKey", fileKey());
            return all;
        }
    }

    /** The view of attributes that cannot change. */
    private static final class View implements BasicFileAttributeView {
        private final Path path;
        private final LinkOption[] options;

        View(Path path, LinkOption... options) {
            this.path = path;
            this.options = options;
        }

        @Override
        public String name() {
            return "basic";
        }

        @Override
        public BasicFileAttributes readAttributes() throws IOException {
            return attributes(path, options);
        }

        @Override
        public void setTimes(FileTime lastModifiedTime, FileTime lastAccessTime, FileTime createTime) {
            throw new ReadOnlyFileSystemException();
        }
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return type == BasicFileAttributeView.class ? type.cast(new View(path, options)) : null;
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class) {
            throw new UnsupportedOperationException();
        }
        return type.cast(attributes(path, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        String names = attributes.startsWith("basic:") ? attributes.substring(6) : attributes;
        if (names.indexOf(':') >= 0) {
            throw new UnsupportedOperationException("view not supported: " + attributes);
        }
        Map<String, Object> all = attributes(path, options).byName();
        List<String> wanted = java.util.Arrays.asList(names.split(","));
        if (!wanted.contains("*")) {
            all.keySet().retainAll(wanted);
        }
        return all;
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new ReadOnlyFileSystemException();
    }
}
