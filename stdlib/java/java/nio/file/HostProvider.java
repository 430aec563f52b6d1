package java.nio.file;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wardian.internal.HostChannel;
import wardian.internal.HostFiles;
import wardian.internal.HostPaths;
import wardian.internal.Utf8;

/** Does the work of Files for the files of the host. */
final class HostProvider extends FileSystemProvider {
    private static final int BLOCK = 65536;
    private static final int PATH_MAX = 4096;

    // ---- Errors ----

    /** Returns the exception for a negative errno. */
    static FileSystemException failure(int error, String file, String other) {
        switch (error) {
            case HostFiles.ENOENT:
                return new NoSuchFileException(file, other, null);
            case HostFiles.EEXIST:
                return new FileAlreadyExistsException(file, other, null);
            case HostFiles.EACCES:
                return new AccessDeniedException(file, other, null);
            case HostFiles.ELOOP:
                return new FileSystemException(file, other,
                    HostFiles.errorText(error) + " or unable to access"
                    + " attributes of symbolic link");
            default:
                return new FileSystemException(file, other,
                    HostFiles.errorText(error));
        }
    }

    static int check(int status, Path path) throws IOException {
        if (status < 0) {
            throw failure(status, path.toString(), null);
        }
        return status;
    }

    private static void check(int status, Path from, Path to)
            throws IOException {
        if (status < 0) {
            throw failure(status, from.toString(), to.toString());
        }
    }

    private static String host(Path path) {
        return HostPath.cast(path).host();
    }

    private static boolean follows(LinkOption... options) {
        for (LinkOption option : options) {
            if (option == null) {
                throw new NullPointerException();
            }
        }
        return options.length == 0;
    }

    /** Returns the attributes, null if there is no file. */
    private static HostAttributes find(Path path, boolean follow)
            throws IOException {
        long[] data = new long[HostFiles.STAT_LENGTH];
        int status = HostFiles.stat(host(path), follow, data);
        if (status == HostFiles.ENOENT) {
            return null;
        }
        check(status, path);
        return new HostAttributes(data);
    }

    static HostAttributes attributes(Path path, boolean follow)
            throws IOException {
        HostAttributes found = find(path, follow);
        if (found == null) {
            throw new NoSuchFileException(path.toString());
        }
        return found;
    }

    // ---- File systems ----

    @Override
    public String getScheme() {
        return "file";
    }

    private static void checkRoot(URI uri) {
        if (!"file".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException(
                "URI does not match this provider");
        }
        if (!"/".equals(uri.getPath())) {
            throw new IllegalArgumentException(
                "Path component should be '/'");
        }
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        checkRoot(uri);
        throw new FileSystemAlreadyExistsException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        checkRoot(uri);
        return HostFileSystem.INSTANCE;
    }

    @Override
    public Path getPath(URI uri) {
        return HostPath.of(HostPaths.pathOf(uri));
    }

    // ---- Content ----

    private static int flag(OpenOption option) {
        if (option == null) {
            throw new NullPointerException();
        }
        if (option == LinkOption.NOFOLLOW_LINKS) {
            return HostFiles.NO_FOLLOW;
        }
        if (!(option instanceof StandardOpenOption)) {
            throw new UnsupportedOperationException(option + " not supported");
        }
        String name = ((StandardOpenOption) option).name();
        switch (name) {
            case "READ": return HostFiles.READ;
            case "WRITE": return HostFiles.WRITE;
            case "APPEND": return HostFiles.WRITE | HostFiles.APPEND;
            case "TRUNCATE_EXISTING": return HostFiles.TRUNCATE;
            case "CREATE": return HostFiles.CREATE;
            case "CREATE_NEW": return HostFiles.EXCLUSIVE;
            case "SYNC":
            case "DSYNC": return HostFiles.SYNC;
            default: return 0;
        }
    }

    private static int flags(Set<? extends OpenOption> options) {
        int flags = 0;
        for (OpenOption option : options) {
            flags |= flag(option);
        }
        if ((flags & (HostFiles.READ | HostFiles.WRITE)) == 0) {
            flags |= HostFiles.READ;
        }
        boolean appends = (flags & HostFiles.APPEND) != 0;
        if (appends && options.contains(StandardOpenOption.READ)) {
            throw new IllegalArgumentException("READ + APPEND not allowed");
        }
        if (appends && (flags & HostFiles.TRUNCATE) != 0) {
            throw new IllegalArgumentException(
                "APPEND + TRUNCATE_EXISTING not allowed");
        }
        if ((flags & HostFiles.WRITE) == 0) {
            flags &= ~(HostFiles.CREATE | HostFiles.EXCLUSIVE
                | HostFiles.TRUNCATE);
        }
        return (flags & HostFiles.EXCLUSIVE) != 0
            ? flags & ~HostFiles.TRUNCATE : flags;
    }

    @SuppressWarnings("unchecked")
    private static int mode(int mode, FileAttribute<?>... attributes) {
        for (FileAttribute<?> attribute : attributes) {
            if (!attribute.name().equals("posix:permissions")) {
                throw new UnsupportedOperationException("'"
                    + attribute.name()
                    + "' not supported as initial attribute");
            }
            mode = HostAttributes.modeOf(
                (Set<PosixFilePermission>) attribute.value());
        }
        return mode;
    }

    @Override
    public FileChannel newFileChannel(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        String name = host(path);
        int flags = flags(options);
        boolean deletes = options.contains(StandardOpenOption.DELETE_ON_CLOSE);
        int handle = HostFiles.open(name,
            deletes ? flags | HostFiles.NO_FOLLOW : flags,
            mode(0666, attrs));
        if (handle == HostFiles.EISDIR && (flags & HostFiles.WRITE) == 0) {
            throw new IOException(HostFiles.errorText(handle));
        }
        check(handle, path);
        return HostChannel.of(handle, flags, deletes ? name : null);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path,
            Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        return newFileChannel(path, options, attrs);
    }

    // ---- Directories and links ----

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir,
            DirectoryStream.Filter<? super Path> filter) throws IOException {
        int handle = HostFiles.openDirectory(host(dir));
        if (handle == HostFiles.ENOTDIR) {
            throw new NotDirectoryException(dir.toString());
        }
        check(handle, dir);
        String[] names;
        try {
            names = HostFiles.readNames(handle);
        } finally {
            HostFiles.close(handle);
        }
        return new HostDirectory(dir, names, filter);
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs)
            throws IOException {
        check(HostFiles.mkdir(host(dir), mode(0777, attrs)), dir);
    }

    @Override
    public void createSymbolicLink(Path link, Path target,
            FileAttribute<?>... attrs) throws IOException {
        mode(0, attrs);
        check(HostFiles.symlink(HostPath.cast(target).toString(), host(link)),
            link);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        check(HostFiles.link(host(existing), host(link)), link, existing);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        byte[] out = new byte[PATH_MAX];
        int length = HostFiles.readLink(host(link), out);
        if (length == HostFiles.EINVAL) {
            throw new NotLinkException(link.toString());
        }
        check(length, link);
        return HostPath.of(Utf8.decode(out, 0, length));
    }

    @Override
    public void delete(Path path) throws IOException {
        HostAttributes found = attributes(path, false);
        int status = HostFiles.remove(host(path), found.isDirectory());
        if (status == HostFiles.ENOTEMPTY || status == HostFiles.EEXIST) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        check(status, path);
    }

    // ---- Copying and moving ----

    @Override
    public void copy(Path source, Path target, CopyOption... options)
            throws IOException {
        boolean replace = false;
        boolean attributes = false;
        boolean follow = true;
        for (CopyOption option : options) {
            if (option == null) {
                throw new NullPointerException();
            } else if (option == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (option == StandardCopyOption.COPY_ATTRIBUTES) {
                attributes = true;
            } else if (option == LinkOption.NOFOLLOW_LINKS) {
                follow = false;
            } else {
                throw new UnsupportedOperationException("Unsupported option");
            }
        }
        HostAttributes from = attributes(source, follow);
        if (makeRoom(from, target, replace)) {
            copyTo(source, from, target, attributes);
        }
    }

    /** Removes the target if allowed; false if it is the source. */
    private boolean makeRoom(HostAttributes from, Path target,
            boolean replace) throws IOException {
        HostAttributes to = find(target, false);
        if (to == null) {
            return true;
        }
        if (to.sameFile(from)) {
            return false;
        }
        if (!replace) {
            throw new FileAlreadyExistsException(target.toString());
        }
        delete(target);
        return true;
    }

    private void copyTo(Path source, HostAttributes from, Path target,
            boolean attributes) throws IOException {
        int mode = (int) from.value(HostFiles.MODE) & 07777;
        if (from.isDirectory()) {
            check(HostFiles.mkdir(host(target), mode & 0777), target);
        } else if (from.isSymbolicLink()) {
            createSymbolicLink(target, readSymbolicLink(source));
            return;
        } else {
            copyContent(source, target, mode & 0777);
        }
        if (attributes) {
            HostFiles.setTimes(host(target), true,
                from.value(HostFiles.ACCESSED),
                from.value(HostFiles.MODIFIED));
            HostFiles.chmod(host(target), mode);
        }
    }

    private static void copyContent(Path source, Path target, int mode)
            throws IOException {
        int in = check(HostFiles.open(host(source), HostFiles.READ, 0),
            source);
        try {
            int out = check(HostFiles.open(host(target),
                HostFiles.WRITE | HostFiles.EXCLUSIVE, mode), target);
            try {
                pump(in, source, out, target);
            } finally {
                HostFiles.close(out);
            }
        } finally {
            HostFiles.close(in);
        }
    }

    private static void pump(int in, Path source, int out, Path target)
            throws IOException {
        byte[] block = new byte[BLOCK];
        int n;
        while ((n = check(HostFiles.read(in, block, 0, BLOCK), source)) > 0) {
            for (int done = 0; done < n;) {
                done += check(HostFiles.write(out, block, done, n - done),
                    target);
            }
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options)
            throws IOException {
        boolean replace = false;
        boolean atomic = false;
        for (CopyOption option : options) {
            if (option == null) {
                throw new NullPointerException();
            } else if (option == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (option == StandardCopyOption.ATOMIC_MOVE) {
                atomic = true;
            } else if (option != LinkOption.NOFOLLOW_LINKS) {
                throw new UnsupportedOperationException("Unsupported option");
            }
        }
        if (!atomic) {
            HostAttributes from = attributes(source, false);
            if (!makeRoom(from, target, replace)) {
                return;
            }
        }
        int status = HostFiles.rename(host(source), host(target));
        if (status == HostFiles.EXDEV) {
            if (atomic) {
                throw new AtomicMoveNotSupportedException(source.toString(),
                    target.toString(), HostFiles.errorText(status));
            }
            moveAcross(source, target);
        } else {
            check(status, source, target);
        }
    }

    /** Moves between devices; a directory must be empty. */
    private void moveAcross(Path source, Path target) throws IOException {
        HostAttributes from = attributes(source, false);
        if (from.isDirectory() && HostFiles.list(host(source)).length > 0) {
            throw new DirectoryNotEmptyException(source.toString());
        }
        copyTo(source, from, target, true);
        delete(source);
    }

    // ---- Attributes ----

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
        return path.equals(path2) || path2 instanceof HostPath
            && attributes(path, true).sameFile(attributes(path2, true));
    }

    @Override
    public boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        attributes(path, true);
        return new HostFileStore(host(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes)
            throws IOException {
        int wanted = 0;
        for (AccessMode mode : modes) {
            wanted |= mode == AccessMode.READ ? HostFiles.ACCESS_READ
                : mode == AccessMode.WRITE ? HostFiles.ACCESS_WRITE
                : HostFiles.ACCESS_EXECUTE;
        }
        check(HostFiles.access(host(path), wanted), path);
    }

    @Override
    public boolean exists(Path path, LinkOption... options) {
        return HostFiles.stat(host(path), follows(options),
            new long[HostFiles.STAT_LENGTH]) == 0;
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path,
            Class<V> type, LinkOption... options) {
        String name = type == BasicFileAttributeView.class ? "basic"
            : type == FileOwnerAttributeView.class ? "owner"
            : type == PosixFileAttributeView.class ? "posix" : null;
        return name == null ? null : type.cast(new HostAttributeView(
            HostPath.cast(path), follows(options), name));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path,
            Class<A> type, LinkOption... options) throws IOException {
        if (type != BasicFileAttributes.class
                && type != PosixFileAttributes.class) {
            throw new UnsupportedOperationException();
        }
        return type.cast(attributes(path, follows(options)));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes,
            LinkOption... options) throws IOException {
        int colon = attributes.indexOf(':');
        String view = colon < 0 ? "basic" : attributes.substring(0, colon);
        String[] names = attributes.substring(colon + 1).split(",");
        Map<String, Object> all =
            attributes(path, follows(options)).byName(view);
        if (all == null) {
            throw new UnsupportedOperationException("View '" + view
                + "' not available");
        }
        if (Arrays.asList(names).contains("*")) {
            return all;
        }
        Map<String, Object> some = new HashMap<>();
        for (String name : names) {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("'" + name
                    + "' not recognized");
            }
            some.put(name, all.get(name));
        }
        return some;
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value,
            LinkOption... options) throws IOException {
        int colon = attribute.indexOf(':');
        String view = colon < 0 ? "basic" : attribute.substring(0, colon);
        if (!HostFileSystem.INSTANCE.supportedFileAttributeViews()
                .contains(view)) {
            throw new UnsupportedOperationException("View '" + view
                + "' not available");
        }
        new HostAttributeView(HostPath.cast(path), follows(options), view)
            .set(attribute.substring(colon + 1), value);
    }
}
