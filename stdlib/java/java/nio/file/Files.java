package java.nio.file;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import wardian.internal.HostPaths;

/** Reads, writes, copies and describes files. */
public final class Files {
    private static final int BLOCK = 8192;

    private Files() {
    }

    private static FileSystemProvider provider(Path path) {
        return path.getFileSystem().provider();
    }

    // ---- Streams and channels ----

    /** Opens a file to read. */
    public static InputStream newInputStream(Path path,
            OpenOption... options) throws IOException {
        return provider(path).newInputStream(path, options);
    }

    /** Opens or creates a file to write. */
    public static OutputStream newOutputStream(Path path,
            OpenOption... options) throws IOException {
        return provider(path).newOutputStream(path, options);
    }

    /** Opens or creates a file. */
    public static SeekableByteChannel newByteChannel(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return provider(path).newByteChannel(path, options, attrs);
    }

    /** Opens or creates a file. */
    public static SeekableByteChannel newByteChannel(Path path,
            OpenOption... options) throws IOException {
        return newByteChannel(path, new HashSet<>(Arrays.asList(options)));
    }

    /** Opens a file to read text. */
    public static BufferedReader newBufferedReader(Path path, Charset cs)
            throws IOException {
        return new BufferedReader(new InputStreamReader(
            newInputStream(path), cs.newDecoder()));
    }

    /** Opens a file to read text in UTF-8. */
    public static BufferedReader newBufferedReader(Path path)
            throws IOException {
        return newBufferedReader(path, StandardCharsets.UTF_8);
    }

    /** Opens or creates a file to write text. */
    public static BufferedWriter newBufferedWriter(Path path, Charset cs,
            OpenOption... options) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
            newOutputStream(path, options), cs.newEncoder()));
    }

    /** Opens or creates a file to write text in UTF-8. */
    public static BufferedWriter newBufferedWriter(Path path,
            OpenOption... options) throws IOException {
        return newBufferedWriter(path, StandardCharsets.UTF_8, options);
    }

    // ---- Whole files ----

    /** Reads a file. */
    public static byte[] readAllBytes(Path path) throws IOException {
        try (SeekableByteChannel channel = newByteChannel(path)) {
            long size = channel.size();
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("Required array size too large");
            }
            byte[] all = new byte[(int) size];
            int n = fill(channel, all, 0);
            // a file of /proc has no size, any other may have grown
            byte[] more = new byte[BLOCK];
            int extra;
            while ((extra = fill(channel, more, 0)) > 0) {
                all = Arrays.copyOf(all, n + extra);
                System.arraycopy(more, 0, all, n, extra);
                n += extra;
            }
            return n == all.length ? all : Arrays.copyOf(all, n);
        }
    }

    private static int fill(SeekableByteChannel channel, byte[] b, int at)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(b, at, b.length - at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.position();
    }

    /** Reads a file as text in UTF-8. */
    public static String readString(Path path) throws IOException {
        return readString(path, StandardCharsets.UTF_8);
    }

    /** Reads a file as text; bytes that are none throw. */
    public static String readString(Path path, Charset cs)
            throws IOException {
        Objects.requireNonNull(cs);
        return cs.newDecoder().decode(ByteBuffer.wrap(readAllBytes(path)))
            .toString();
    }

    /** Reads the lines of a file. */
    public static List<String> readAllLines(Path path, Charset cs)
            throws IOException {
        try (BufferedReader in = newBufferedReader(path, cs)) {
            List<String> lines = new ArrayList<>();
            String line;
            while ((line = in.readLine()) != null) {
                lines.add(line);
            }
            return lines;
        }
    }

    /** Reads the lines of a file in UTF-8. */
    public static List<String> readAllLines(Path path) throws IOException {
        return readAllLines(path, StandardCharsets.UTF_8);
    }

    /** Writes a file. */
    public static Path write(Path path, byte[] bytes, OpenOption... options)
            throws IOException {
        Objects.requireNonNull(bytes);
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes);
        }
        return path;
    }

    /** Writes lines to a file. */
    public static Path write(Path path,
            Iterable<? extends CharSequence> lines, Charset cs,
            OpenOption... options) throws IOException {
        Objects.requireNonNull(lines);
        try (BufferedWriter out = newBufferedWriter(path, cs, options)) {
            for (CharSequence line : lines) {
                out.append(line);
                out.newLine();
            }
        }
        return path;
    }

    /** Writes lines to a file in UTF-8. */
    public static Path write(Path path,
            Iterable<? extends CharSequence> lines, OpenOption... options)
            throws IOException {
        return write(path, lines, StandardCharsets.UTF_8, options);
    }

    /** Writes text to a file in UTF-8. */
    public static Path writeString(Path path, CharSequence csq,
            OpenOption... options) throws IOException {
        return writeString(path, csq, StandardCharsets.UTF_8, options);
    }

    /** Writes text to a file; characters the charset lacks throw. */
    public static Path writeString(Path path, CharSequence csq, Charset cs,
            OpenOption... options) throws IOException {
        ByteBuffer bytes = cs.newEncoder().encode(
            java.nio.CharBuffer.wrap(csq));
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes.array(), bytes.arrayOffset() + bytes.position(),
                bytes.remaining());
        }
        return path;
    }

    /** Returns a stream of the lines of a file; to be closed. */
    public static Stream<String> lines(Path path, Charset cs)
            throws IOException {
        BufferedReader in = newBufferedReader(path, cs);
        return in.lines().onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Returns a stream of the lines of a file in UTF-8; to be closed. */
    public static Stream<String> lines(Path path) throws IOException {
        return lines(path, StandardCharsets.UTF_8);
    }

    // ---- Creating ----

    /** Creates an empty file. */
    public static Path createFile(Path path, FileAttribute<?>... attrs)
            throws IOException {
        newByteChannel(path, EnumSet.of(StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE), attrs).close();
        return path;
    }

    /** Makes a directory. */
    public static Path createDirectory(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        provider(dir).createDirectory(dir, attrs);
        return dir;
    }

    /** Makes a directory and those above it, where they do not exist. */
    public static Path createDirectories(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        if (isDirectory(dir)) {
            return dir;
        }
        Path parent = dir.toAbsolutePath().getParent();
        if (parent != null && !exists(parent)) {
            createDirectories(parent, attrs);
        }
        try {
            createDirectory(dir, attrs);
        } catch (FileAlreadyExistsException e) {
            if (!isDirectory(dir)) {
                throw e;
            }
        }
        return dir;
    }

    private static FileAttribute<?>[] orPrivate(FileAttribute<?>[] attrs,
            String permissions) {
        return attrs.length > 0 ? attrs : new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString(permissions))};
    }

    private static Path temporary(Path dir, String prefix, String suffix) {
        String name = (prefix == null ? "" : prefix)
            + HostPaths.randomName() + suffix;
        Path path = dir.getFileSystem().getPath(name);
        if (path.getParent() != null) {
            throw new IllegalArgumentException("Invalid prefix or suffix");
        }
        return dir.resolve(path);
    }

    private static Path temporaryDirectory() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Creates a file with a new name in a directory. */
    public static Path createTempFile(Path dir, String prefix, String suffix,
            FileAttribute<?>... attrs) throws IOException {
        for (;;) {
            try {
                return createFile(temporary(dir, prefix,
                    suffix == null ? ".tmp" : suffix),
                    orPrivate(attrs, "rw-------"));
            } catch (FileAlreadyExistsException e) {
                continue; // try another name
            }
        }
    }

    /** Creates a file with a new name in the directory for such files. */
    public static Path createTempFile(String prefix, String suffix,
            FileAttribute<?>... attrs) throws IOException {
        return createTempFile(temporaryDirectory(), prefix, suffix, attrs);
    }

    /** Makes a directory with a new name in a directory. */
    public static Path createTempDirectory(Path dir, String prefix,
            FileAttribute<?>... attrs) throws IOException {
        for (;;) {
            try {
                return createDirectory(temporary(dir, prefix, ""),
                    orPrivate(attrs, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                continue; // try another name
            }
        }
    }

    /** Makes a directory with a new name in the directory for such files. */
    public static Path createTempDirectory(String prefix,
            FileAttribute<?>... attrs) throws IOException {
        return createTempDirectory(temporaryDirectory(), prefix, attrs);
    }

    /** Makes a symbolic link. */
    public static Path createSymbolicLink(Path link, Path target,
            FileAttribute<?>... attrs) throws IOException {
        provider(link).createSymbolicLink(link, target, attrs);
        return link;
    }

    /** Makes a hard link. */
    public static Path createLink(Path link, Path existing)
            throws IOException {
        provider(link).createLink(link, existing);
        return link;
    }

    /** Returns where a symbolic link points. */
    public static Path readSymbolicLink(Path link) throws IOException {
        return provider(link).readSymbolicLink(link);
    }

    // ---- Deleting, copying, moving ----

    /** Deletes a file or an empty directory. */
    public static void delete(Path path) throws IOException {
        provider(path).delete(path);
    }

    /** Deletes a file or an empty directory; false if there is none. */
    public static boolean deleteIfExists(Path path) throws IOException {
        return provider(path).deleteIfExists(path);
    }

    /** Copies a file. */
    public static Path copy(Path source, Path target, CopyOption... options)
            throws IOException {
        FileSystemProvider provider = provider(source);
        if (provider == provider(target)) {
            provider.copy(source, target, options);
        } else {
            copyAcross(source, target, options);
        }
        return target;
    }

    /** Copies between file systems of different kinds. */
    private static void copyAcross(Path source, Path target,
            CopyOption... options) throws IOException {
        if (Arrays.asList(options)
                .contains(StandardCopyOption.REPLACE_EXISTING)) {
            deleteIfExists(target);
        } else if (exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (isDirectory(source)) {
            createDirectory(target);
            return;
        }
        try (InputStream in = newInputStream(source)) {
            copy(in, target);
        }
    }

    /** Copies what a stream reads to a file. */
    public static long copy(InputStream in, Path target,
            CopyOption... options) throws IOException {
        Objects.requireNonNull(in);
        for (CopyOption option : options) {
            Objects.requireNonNull(option, "options contains 'null'");
            if (option != StandardCopyOption.REPLACE_EXISTING) {
                throw new UnsupportedOperationException(option
                    + " not supported");
            }
        }
        if (options.length > 0) {
            deleteIfExists(target);
        }
        try (OutputStream out = newOutputStream(target,
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return in.transferTo(out);
        }
    }

    /** Copies a file to a stream. */
    public static long copy(Path source, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out);
        try (InputStream in = newInputStream(source)) {
            return in.transferTo(out);
        }
    }

    /** Moves a file. */
    public static Path move(Path source, Path target, CopyOption... options)
            throws IOException {
        FileSystemProvider provider = provider(source);
        if (provider == provider(target)) {
            provider.move(source, target, options);
        } else {
            copyAcross(source, target, options);
            delete(source);
        }
        return target;
    }

    // ---- Questions ----

    /** Tells whether a file exists. */
    public static boolean exists(Path path, LinkOption... options) {
        return provider(path).exists(path, options);
    }

    /** Tells whether it is certain that a file does not exist. */
    public static boolean notExists(Path path, LinkOption... options) {
        try {
            readAttributes(path, BasicFileAttributes.class, options);
            return false;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the attributes, or null. */
    private static BasicFileAttributes about(Path path,
            LinkOption... options) {
        try {
            return provider(path).readAttributesIfExists(path,
                BasicFileAttributes.class, options);
        } catch (IOException e) {
            return null;
        }
    }

    /** Tells whether this is a directory. */
    public static boolean isDirectory(Path path, LinkOption... options) {
        BasicFileAttributes about = about(path, options);
        return about != null && about.isDirectory();
    }

    /** Tells whether this is a regular file. */
    public static boolean isRegularFile(Path path, LinkOption... options) {
        BasicFileAttributes about = about(path, options);
        return about != null && about.isRegularFile();
    }

    /** Tells whether this is a symbolic link. */
    public static boolean isSymbolicLink(Path path) {
        BasicFileAttributes about = about(path, LinkOption.NOFOLLOW_LINKS);
        return about != null && about.isSymbolicLink();
    }

    private static boolean accessible(Path path, AccessMode mode) {
        try {
            provider(path).checkAccess(path, mode);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Tells whether a file can be read. */
    public static boolean isReadable(Path path) {
        return accessible(path, AccessMode.READ);
    }

    /** Tells whether a file can be written. */
    public static boolean isWritable(Path path) {
        return accessible(path, AccessMode.WRITE);
    }

    /** Tells whether a file can be executed. */
    public static boolean isExecutable(Path path) {
        return accessible(path, AccessMode.EXECUTE);
    }

    /** Tells whether a file is hidden. */
    public static boolean isHidden(Path path) throws IOException {
        return provider(path).isHidden(path);
    }

    /** Tells whether two paths lead to one file. */
    public static boolean isSameFile(Path path, Path path2)
            throws IOException {
        return provider(path).isSameFile(path, path2);
    }

    /** Returns the first place where two files differ, or -1. */
    public static long mismatch(Path path, Path path2) throws IOException {
        if (isSameFile(path, path2)) {
            return -1;
        }
        byte[] a = new byte[BLOCK];
        byte[] b = new byte[BLOCK];
        try (InputStream in = newInputStream(path);
                InputStream in2 = newInputStream(path2)) {
            for (long done = 0;; done += BLOCK) {
                int n = in.readNBytes(a, 0, BLOCK);
                int n2 = in2.readNBytes(b, 0, BLOCK);
                int at = Arrays.mismatch(a, 0, n, b, 0, n2);
                if (at >= 0) {
                    return done + at;
                }
                if (n < BLOCK) {
                    return -1;
                }
            }
        }
    }

    // ---- Attributes ----

    /** Returns the size in bytes. */
    public static long size(Path path) throws IOException {
        return readAttributes(path, BasicFileAttributes.class).size();
    }

    /** Returns the time of the last change. */
    public static FileTime getLastModifiedTime(Path path,
            LinkOption... options) throws IOException {
        return readAttributes(path, BasicFileAttributes.class, options)
            .lastModifiedTime();
    }

    /** Sets the time of the last change. */
    public static Path setLastModifiedTime(Path path, FileTime time)
            throws IOException {
        Objects.requireNonNull(time);
        getFileAttributeView(path, BasicFileAttributeView.class)
            .setTimes(time, null, null);
        return path;
    }

    private static <V extends FileAttributeView> V required(Path path,
            Class<V> type, LinkOption... options) {
        V view = getFileAttributeView(path, type, options);
        if (view == null) {
            throw new UnsupportedOperationException();
        }
        return view;
    }

    /** Returns the owner. */
    public static UserPrincipal getOwner(Path path, LinkOption... options)
            throws IOException {
        return required(path, FileOwnerAttributeView.class, options)
            .getOwner();
    }

    /** Sets the owner. */
    public static Path setOwner(Path path, UserPrincipal owner)
            throws IOException {
        required(path, FileOwnerAttributeView.class).setOwner(owner);
        return path;
    }

    /** Returns the permissions. */
    public static Set<PosixFilePermission> getPosixFilePermissions(Path path,
            LinkOption... options) throws IOException {
        return readAttributes(path, PosixFileAttributes.class, options)
            .permissions();
    }

    /** Sets the permissions. */
    public static Path setPosixFilePermissions(Path path,
            Set<PosixFilePermission> perms) throws IOException {
        required(path, PosixFileAttributeView.class).setPermissions(perms);
        return path;
    }

    /** Returns the device of a file. */
    public static FileStore getFileStore(Path path) throws IOException {
        return provider(path).getFileStore(path);
    }

    /** Returns a view of attributes, or null. */
    public static <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return provider(path).getFileAttributeView(path, type, options);
    }

    /** Reads attributes. */
    public static <A extends BasicFileAttributes> A readAttributes(Path path,
            Class<A> type, LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, type, options);
    }

    /** Reads the attributes named in a list such as "posix:owner,size". */
    public static Map<String, Object> readAttributes(Path path,
            String attributes, LinkOption... options) throws IOException {
        return provider(path).readAttributes(path, attributes, options);
    }

    /** Reads an attribute. */
    public static Object getAttribute(Path path, String attribute,
            LinkOption... options) throws IOException {
        String name = attribute.substring(attribute.indexOf(':') + 1);
        if (name.indexOf('*') >= 0 || name.indexOf(',') >= 0) {
            throw new IllegalArgumentException(attribute);
        }
        return readAttributes(path, attribute, options).get(name);
    }

    /** Sets an attribute. */
    public static Path setAttribute(Path path, String attribute,
            Object value, LinkOption... options) throws IOException {
        provider(path).setAttribute(path, attribute, value, options);
        return path;
    }

    // ---- Directories and trees ----

    /** Opens a directory. */
    public static DirectoryStream<Path> newDirectoryStream(Path dir)
            throws IOException {
        return newDirectoryStream(dir,
            (DirectoryStream.Filter<? super Path>) null);
    }

    /** Opens a directory, for the names that match a glob. */
    public static DirectoryStream<Path> newDirectoryStream(Path dir,
            String glob) throws IOException {
        PathMatcher matcher = dir.getFileSystem()
            .getPathMatcher("glob:" + glob);
        return newDirectoryStream(dir,
            entry -> matcher.matches(entry.getFileName()));
    }

    /** Opens a directory, for the entries a filter accepts. */
    public static DirectoryStream<Path> newDirectoryStream(Path dir,
            DirectoryStream.Filter<? super Path> filter) throws IOException {
        return provider(dir).newDirectoryStream(dir,
            filter == null ? entry -> true : filter);
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
            iterator, Spliterator.DISTINCT), false);
    }

    /** Returns a stream of the entries of a directory; to be closed. */
    public static Stream<Path> list(Path dir) throws IOException {
        DirectoryStream<Path> entries = newDirectoryStream(dir);
        return stream(entries.iterator()).onClose(() -> {
            try {
                entries.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Set<FileVisitOption> set(FileVisitOption... options) {
        return new HashSet<>(Arrays.asList(options));
    }

    private static Stream<FileTree.Entry> entries(Path start, int maxDepth,
            FileVisitOption... options) throws IOException {
        FileTree tree = new FileTree(set(options), maxDepth);
        return stream(tree.iterator(start)).onClose(tree::close);
    }

    /** Returns a stream of the files of a tree; to be closed. */
    public static Stream<Path> walk(Path start, int maxDepth,
            FileVisitOption... options) throws IOException {
        return entries(start, maxDepth, options).map(entry -> entry.path);
    }

    /** Returns a stream of the files of a tree; to be closed. */
    public static Stream<Path> walk(Path start, FileVisitOption... options)
            throws IOException {
        return walk(start, Integer.MAX_VALUE, options);
    }

    /** Returns a stream of the files of a tree that match; to be closed. */
    public static Stream<Path> find(Path start, int maxDepth,
            BiPredicate<Path, BasicFileAttributes> matcher,
            FileVisitOption... options) throws IOException {
        Objects.requireNonNull(matcher);
        return entries(start, maxDepth, options)
            .filter(entry -> matcher.test(entry.path, entry.about))
            .map(entry -> entry.path);
    }

    /** Shows a visitor the files of a tree. */
    public static Path walkFileTree(Path start, Set<FileVisitOption> options,
            int maxDepth, FileVisitor<? super Path> visitor)
            throws IOException {
        new FileTree(options, maxDepth).walk(start, visitor);
        return start;
    }

    /** Shows a visitor the files of a tree. */
    public static Path walkFileTree(Path start,
            FileVisitor<? super Path> visitor) throws IOException {
        return walkFileTree(start, Collections.emptySet(), Integer.MAX_VALUE,
            visitor);
    }
}
