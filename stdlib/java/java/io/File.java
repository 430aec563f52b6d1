package java.io;

import java.util.ArrayList;
import wardian.internal.HostFiles;

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

    private int mode() {
        return isInvalid() ? 0 : HostFiles.modeOf(path);
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
        return isInvalid() ? 0 : HostFiles.valueOf(path, HostFiles.SIZE);
    }

    /** Returns the time of the last change in milliseconds. */
    public long lastModified() {
        return isInvalid() ? 0
            : HostFiles.valueOf(path, HostFiles.MODIFIED) / 1000000;
    }

    /** Tells whether the file can be read. */
    public boolean canRead() {
        return !isInvalid()
            && HostFiles.access(path, HostFiles.ACCESS_READ) == 0;
    }

    /** Tells whether the file can be written. */
    public boolean canWrite() {
        return !isInvalid()
            && HostFiles.access(path, HostFiles.ACCESS_WRITE) == 0;
    }

    /** Creates an empty file unless it exists. */
    public boolean createNewFile() throws IOException {
        if (isInvalid()) {
            throw new IOException("Invalid file path");
        }
        int handle = HostFiles.open(path,
            HostFiles.WRITE | HostFiles.EXCLUSIVE, 0666);
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
            : HostFiles.list(path.isEmpty() ? "." : path);
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
