package java.io;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import wardian.internal.HostFiles;
import wardian.internal.HostPaths;

/** A path name of a file or directory. */
public class File implements Serializable, Comparable<File> {
    private static final long serialVersionUID = 301077366599181567L;

    /** Separates names in a path. */
    public static final char separatorChar = '/';
    /** Separates names in a path. */
    public static final String separator = "/";
    /** Separates paths in a list. */
    public static final char pathSeparatorChar = ':';
    /** Separates paths in a list. */
    public static final String pathSeparator = ":";

    private final String path;

    /** Names a path. */
    public File(String pathname) {
        path = normal(pathname);
    }

    /** Names a path below a parent, which may be null. */
    public File(String parent, String child) {
        this(joined(parent, child));
    }

    /** Names a path below a parent, which may be null. */
    public File(File parent, String child) {
        this(joined(parent == null ? null : parent.path, child));
    }

    /** Names the file of a file: address. */
    public File(URI uri) {
        path = normal(HostPaths.pathOf(uri));
    }

    private static String joined(String parent, String child) {
        if (child == null) {
            throw new NullPointerException();
        }
        return parent == null ? child : parent + "/" + child;
    }

    private static String normal(String s) {
        int n = s.length();
        if (s.indexOf("//") < 0 && (n < 2 || s.charAt(n - 1) != '/')) {
            return s;
        }
        StringBuilder out = new StringBuilder(n);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c != '/' || i == 0 || s.charAt(i - 1) != '/') {
                out.append(c);
            }
        }
        int end = out.length();
        if (end > 1 && out.charAt(end - 1) == '/') {
            out.setLength(end - 1);
        }
        return out.toString();
    }

    /** Tells whether no file can have this path. */
    final boolean isInvalid() {
        return path.indexOf(0) >= 0;
    }

    /** Returns the last name. */
    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the path before the last name, or null. */
    public String getParent() {
        int at = path.lastIndexOf('/');
        if (at == 0) {
            return path.length() == 1 ? null : "/";
        }
        return at < 0 ? null : path.substring(0, at);
    }

    /** Returns the path before the last name, or null. */
    public File getParentFile() {
        String parent = getParent();
        return parent == null ? null : new File(parent);
    }

    /** Returns the path. */
    public String getPath() {
        return path;
    }

    /** Tells whether the path starts at the root. */
    public boolean isAbsolute() {
        return path.startsWith("/");
    }

    /** Returns the path from the root. */
    public String getAbsolutePath() {
        if (isAbsolute()) {
            return path;
        }
        String dir = System.getProperty("user.dir");
        return path.isEmpty() ? dir : normal(dir + "/" + path);
    }

    /** Returns the path from the root. */
    public File getAbsoluteFile() {
        return new File(getAbsolutePath());
    }

    /** Returns the path for the host; an empty one is the current directory. */
    private String host() {
        return path.isEmpty() ? "." : path;
    }

    private int mode() {
        return isInvalid() ? 0 : HostFiles.modeOf(host());
    }

    /** Tells whether the file exists. */
    public boolean exists() {
        return mode() != 0;
    }

    /** Tells whether this is a directory. */
    public boolean isDirectory() {
        return (mode() & HostFiles.TYPE_MASK) == HostFiles.TYPE_DIRECTORY;
    }

    /** Tells whether this is a regular file. */
    public boolean isFile() {
        return (mode() & HostFiles.TYPE_MASK) == HostFiles.TYPE_REGULAR;
    }

    /** Returns the size in bytes, 0 if there is no file. */
    public long length() {
        return isInvalid() ? 0 : HostFiles.valueOf(host(), HostFiles.SIZE);
    }

    /** Returns the time of the last change in milliseconds. */
    public long lastModified() {
        return isInvalid() ? 0
            : HostFiles.valueOf(host(), HostFiles.MODIFIED) / 1000000;
    }

    /** Tells whether the file can be read. */
    public boolean canRead() {
        return !isInvalid()
            && HostFiles.access(host(), HostFiles.ACCESS_READ) == 0;
    }

    /** Tells whether the file can be written. */
    public boolean canWrite() {
        return !isInvalid()
            && HostFiles.access(host(), HostFiles.ACCESS_WRITE) == 0;
    }

    /** Creates an empty file unless it exists. */
    public boolean createNewFile() throws IOException {
        return create(0666);
    }

    private boolean create(int mode) throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        int handle = HostFiles.open(path,
            HostFiles.WRITE | HostFiles.EXCLUSIVE, mode);
        if (handle == HostFiles.EEXIST) {
            return false;
        }
        if (handle < 0) {
            throw new IOException(HostFiles.errorText(handle));
        }
        HostFiles.close(handle);
        return true;
    }

    /** Deletes the file or the empty directory. */
    public boolean delete() {
        return !isInvalid() && (HostFiles.remove(path, false) == 0
            || HostFiles.remove(path, true) == 0);
    }

    /** Makes a directory. */
    public boolean mkdir() {
        return !isInvalid() && HostFiles.mkdir(path, 0777) == 0;
    }

    /** Makes a directory and those above it. */
    public boolean mkdirs() {
        if (exists()) {
            return false;
        }
        if (mkdir()) {
            return true;
        }
        File parent = getAbsoluteFile().getParentFile();
        return parent != null && (parent.mkdirs() || parent.exists())
            && mkdir();
    }

    /** Renames the file. */
    public boolean renameTo(File dest) {
        return !isInvalid() && !dest.isInvalid()
            && HostFiles.rename(path, dest.path) == 0;
    }

    /** Returns the names in the directory, null if it is none. */
    public String[] list() {
        return isInvalid() ? null
            : HostFiles.list(host());
    }

    /** Returns the names a filter accepts. */
    public String[] list(FilenameFilter filter) {
        String[] names = list();
        if (names == null || filter == null) {
            return names;
        }
        ArrayList<String> kept = new ArrayList<>();
        for (String name : names) {
            if (filter.accept(this, name)) {
                kept.add(name);
            }
        }
        return kept.toArray(new String[kept.size()]);
    }

    /** Returns the files in the directory, null if it is none. */
    public File[] listFiles() {
        return listFiles((FilenameFilter) null);
    }

    /** Returns the files whose names a filter accepts. */
    public File[] listFiles(FilenameFilter filter) {
        String[] names = list(filter);
        if (names == null) {
            return null;
        }
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = new File(path.isEmpty() ? null : path, names[i]);
        }
        return files;
    }

    /** Returns the files a filter accepts. */
    public File[] listFiles(FileFilter filter) {
        File[] files = listFiles();
        if (files == null || filter == null) {
            return files;
        }
        ArrayList<File> kept = new ArrayList<>();
        for (File file : files) {
            if (filter.accept(file)) {
                kept.add(file);
            }
        }
        return kept.toArray(new File[kept.size()]);
    }

    /** Returns the roots: one. */
    public static File[] listRoots() {
        return new File[] {new File("/")};
    }

    // ---- Other forms of the path ----

    /** Returns the path from the root, without links and dots. */
    public String getCanonicalPath() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        return HostPaths.canonical(getAbsolutePath());
    }

    /** Returns the path from the root, without links and dots. */
    public File getCanonicalFile() throws IOException {
        return new File(getCanonicalPath());
    }

    /** Returns the path as java.nio.file has it. */
    public Path toPath() {
        return FileSystems.getDefault().getPath(path);
    }

    /** Returns a file: address, with a slash at the end for a directory. */
    public URI toURI() {
        String full = getAbsolutePath();
        if (isDirectory() && !full.endsWith("/")) {
            full += "/";
        }
        try {
            return new URI("file", null, full, null);
        } catch (URISyntaxException e) {
            throw new Error(e);
        }
    }

    /**
     * Returns a file: address without escapes.
     *
     * @deprecated toURI().toURL() escapes what an address cannot hold
     */
    @Deprecated
    public URL toURL() throws MalformedURLException {
        if (isInvalid()) {
            throw new MalformedURLException("Invalid file path");
        }
        String full = getAbsolutePath();
        if (isDirectory() && !full.endsWith("/")) {
            full += "/";
        }
        return new URL("file", "", full);
    }

    // ---- Attributes ----

    /** Tells whether the file can be executed. */
    public boolean canExecute() {
        return !isInvalid()
            && HostFiles.access(host(), HostFiles.ACCESS_EXECUTE) == 0;
    }

    /** Tells whether the name starts with a dot. */
    public boolean isHidden() {
        return !isInvalid() && getName().startsWith(".");
    }

    /** Sets the time of the last change in milliseconds. */
    public boolean setLastModified(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("Negative time");
        }
        return !isInvalid() && HostFiles.setTimes(host(), true,
            Long.MIN_VALUE, time * 1000000) == 0;
    }

    private boolean setPermission(int bits, boolean set, boolean ownerOnly) {
        int wanted = ownerOnly ? bits << 6 : bits * 0111;
        int old = mode();
        return old != 0 && HostFiles.chmod(host(),
            (set ? old | wanted : old & ~wanted) & 07777) == 0;
    }

    /** Takes all permissions to write away. */
    public boolean setReadOnly() {
        return setPermission(HostFiles.ACCESS_WRITE, false, false);
    }

    /** Sets the permission to write. */
    public boolean setWritable(boolean writable, boolean ownerOnly) {
        return setPermission(HostFiles.ACCESS_WRITE, writable, ownerOnly);
    }

    /** Sets the owner's permission to write. */
    public boolean setWritable(boolean writable) {
        return setWritable(writable, true);
    }

    /** Sets the permission to read. */
    public boolean setReadable(boolean readable, boolean ownerOnly) {
        return setPermission(HostFiles.ACCESS_READ, readable, ownerOnly);
    }

    /** Sets the owner's permission to read. */
    public boolean setReadable(boolean readable) {
        return setReadable(readable, true);
    }

    /** Sets the permission to execute. */
    public boolean setExecutable(boolean executable, boolean ownerOnly) {
        return setPermission(HostFiles.ACCESS_EXECUTE, executable, ownerOnly);
    }

    /** Sets the owner's permission to execute. */
    public boolean setExecutable(boolean executable) {
        return setExecutable(executable, true);
    }

    private long space(int which) {
        return isInvalid() ? 0 : Math.max(HostFiles.space(host(), which), 0);
    }

    /** Returns the size of the file system. */
    public long getTotalSpace() {
        return space(0);
    }

    /** Returns the free bytes of the file system. */
    public long getFreeSpace() {
        return space(1);
    }

    /** Returns the bytes of the file system this program may use. */
    public long getUsableSpace() {
        return space(2);
    }

    // ---- Temporary files ----

    /** Deletes the file when the program ends. */
    public void deleteOnExit() {
        if (!isInvalid()) {
            DeleteOnExit.add(path);
        }
    }

    /** Creates an empty file with a new name in the directory for such files. */
    public static File createTempFile(String prefix, String suffix)
            throws IOException {
        return createTempFile(prefix, suffix, null);
    }

    /** Creates an empty file with a new name in a directory. */
    public static File createTempFile(String prefix, String suffix,
            File directory) throws IOException {
        if (prefix.length() < 3) {
            throw new IllegalArgumentException("Prefix string \"" + prefix
                + "\" too short: length must be at least 3");
        }
        File dir = directory != null ? directory
            : new File(System.getProperty("java.io.tmpdir"));
        String start = new File(prefix).getName();
        String end = suffix == null ? ".tmp" : suffix;
        File file;
        do {
            String name = start + HostPaths.randomName() + end;
            file = new File(dir, name);
            if (!file.getName().equals(name) || file.isInvalid()) {
                throw new IOException("Unable to create temporary file, "
                    + file);
            }
        } while (!file.create(0600));
        return file;
    }

    // ---- Comparison ----

    @Override
    public int compareTo(File that) {
        return path.compareTo(that.path);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof File && path.equals(((File) obj).path);
    }

    @Override
    public int hashCode() {
        return path.hashCode() ^ 1234321;
    }

    @Override
    public String toString() {
        return path;
    }
}
