package wardian.internal;

/**
 * Files of the host, as the broker lets the program see them.
 *
 * <p>Every method returns a negative errno on failure and throws
 * SecurityException, naming the missing grant, when access is denied. A
 * handle is an index into the broker's table, never a file descriptor.
 */
public final class HostFiles {
    /** Open for reading. */
    public static final int READ = 1;
    /** Open for writing. */
    public static final int WRITE = 2;
    /** Create if absent. */
    public static final int CREATE = 4;
    /** Create, fail if present. */
    public static final int EXCLUSIVE = 8;
    /** Cut to length zero. */
    public static final int TRUNCATE = 16;
    /** All writes go to the end. */
    public static final int APPEND = 32;
    /** Writes reach the device before they return. */
    public static final int SYNC = 64;
    /** Do not follow a final symbolic link. */
    public static final int NO_FOLLOW = 128;

    /** Seek from the start. */
    public static final int SEEK_START = 0;
    /** Seek from the current position. */
    public static final int SEEK_CURRENT = 1;
    /** Seek from the end. */
    public static final int SEEK_END = 2;

    /** Indexes into the array stat fills. */
    public static final int MODE = 0;
    /** Size in bytes. */
    public static final int SIZE = 1;
    /** Modification time, nanoseconds since the epoch. */
    public static final int MODIFIED = 2;
    /** Access time, nanoseconds since the epoch. */
    public static final int ACCESSED = 3;
    /** Status change time, nanoseconds since the epoch. */
    public static final int CHANGED = 4;
    /** Inode number. */
    public static final int INODE = 5;
    /** Device number. */
    public static final int DEVICE = 6;
    /** Owner. */
    public static final int OWNER = 7;
    /** Group. */
    public static final int GROUP = 8;
    /** Number of hard links. */
    public static final int LINKS = 9;
    /** Length of the array stat fills. */
    public static final int STAT_LENGTH = 10;

    /** Type bits of MODE. */
    public static final int TYPE_MASK = 0170000;
    /** A directory. */
    public static final int TYPE_DIRECTORY = 0040000;
    /** A regular file. */
    public static final int TYPE_REGULAR = 0100000;
    /** A symbolic link. */
    public static final int TYPE_LINK = 0120000;

    /** Test for reading. */
    public static final int ACCESS_READ = 4;
    /** Test for writing. */
    public static final int ACCESS_WRITE = 2;
    /** Test for execution. */
    public static final int ACCESS_EXECUTE = 1;

    /** Share a lock with others. */
    public static final int LOCK_SHARED = 1;
    /** Wait for a lock. */
    public static final int LOCK_WAIT = 2;
    /** Give a lock up. */
    public static final int UNLOCK = 4;

    /** No such file or directory. */
    public static final int ENOENT = -2;
    /** Somebody else holds a lock. */
    public static final int EAGAIN = -11;
    /** Permission denied. */
    public static final int EACCES = -13;
    /** File exists. */
    public static final int EEXIST = -17;
    /** Link between devices. */
    public static final int EXDEV = -18;
    /** Not a directory. */
    public static final int ENOTDIR = -20;
    /** Is a directory. */
    public static final int EISDIR = -21;
    /** Invalid argument. */
    public static final int EINVAL = -22;
    /** Directory not empty. */
    public static final int ENOTEMPTY = -39;
    /** Too many levels of symbolic links. */
    public static final int ELOOP = -40;

    private HostFiles() {
    }

    /** Opens a file and returns a handle. */
    public static native int open(String path, int flags, int mode);

    /** Reads once; 0 means the end. */
    public static native int read(int handle, byte[] b, int off, int len);

    /** Writes once and returns the count. */
    public static native int write(int handle, byte[] b, int off, int len);

    /** Reads at a position without moving. */
    public static native int readAt(int handle, byte[] b, int off, int len,
        long position);

    /** Writes at a position without moving. */
    public static native int writeAt(int handle, byte[] b, int off, int len,
        long position);

    /** Moves and returns the position. */
    public static native long seek(int handle, long offset, int whence);

    /** Closes a handle. */
    public static native int close(int handle);

    /** Sets the length. */
    public static native int truncate(int handle, long length);

    /** Forces data to the device. */
    public static native int sync(int handle);

    /** Returns how many bytes can be read without blocking. */
    public static native long available(int handle);

    /** Describes a path. */
    public static native int stat(String path, boolean follow, long[] out);

    /** Describes an open file. */
    public static native int statHandle(int handle, long[] out);

    /** Tests permissions. */
    public static native int access(String path, int mode);

    /** Makes a directory. */
    public static native int mkdir(String path, int mode);

    /** Removes a file, or an empty directory if so asked. */
    public static native int remove(String path, boolean directory);

    /** Renames a file. */
    public static native int rename(String from, String to);

    /** Makes a symbolic link. */
    public static native int symlink(String target, String path);

    /** Makes a hard link. */
    public static native int link(String existing, String path);

    /** Stores a link's target and returns its length. */
    public static native int readLink(String path, byte[] out);

    /** Stores the real path and returns its length. */
    public static native int realPath(String path, byte[] out);

    /** Sets the permission bits. */
    public static native int chmod(String path, int mode);

    /** Sets owner and group; -1 leaves one alone. */
    public static native int chown(String path, boolean follow, int owner,
        int group);

    /** Locks a part of a file against other programs. */
    public static native int lock(int handle, int how, long position,
        long size);

    /** Sets times in nanoseconds; Long.MIN_VALUE leaves one alone. */
    public static native int setTimes(String path, boolean follow,
        long accessed, long modified);

    /** Opens a directory and returns a handle. */
    public static native int openDirectory(String path);

    /** Stores names, each ended by a zero byte; 0 at the end. */
    public static native int readDirectory(int handle, byte[] out);

    /** Returns bytes of the file system: 0 total, 1 free, 2 usable. */
    public static native long space(String path, int which);

    /** Returns the host's text for a negative errno. */
    public static native String errorText(int error);

    /** Tells whether a handle is of a file with a position. */
    public static boolean seekable(int handle) {
        return handle >= 0 && seek(handle, 0, SEEK_CURRENT) >= 0;
    }

    /** Returns the mode of a path, 0 if it cannot be had. */
    public static int modeOf(String path) {
        long[] data = new long[STAT_LENGTH];
        return stat(path, true, data) < 0 ? 0 : (int) data[MODE];
    }

    /** Returns one value of stat, 0 if it cannot be had. */
    public static long valueOf(String path, int index) {
        long[] data = new long[STAT_LENGTH];
        return stat(path, true, data) < 0 ? 0 : data[index];
    }

    /** Lists the names in a directory, null if that fails. */
    public static String[] list(String path) {
        int handle = openDirectory(path);
        if (handle < 0) {
            return null;
        }
        try {
            return readNames(handle);
        } finally {
            close(handle);
        }
    }

    /** Reads the names in an open directory. */
    public static String[] readNames(int handle) {
        String[] names = new String[16];
        int count = 0;
        byte[] block = new byte[8192];
        int n;
        while ((n = readDirectory(handle, block)) > 0) {
            int start = 0;
            for (int i = 0; i < n; i++) {
                if (block[i] != 0) {
                    continue;
                }
                if (count == names.length) {
                    names = java.util.Arrays.copyOf(names, count * 2);
                }
                names[count++] = Utf8.decode(block, start, i);
                start = i + 1;
            }
        }
        return java.util.Arrays.copyOf(names, count);
    }
}
