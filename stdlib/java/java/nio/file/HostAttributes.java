package java.nio.file;

import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import wardian.internal.HostFiles;

/** The attributes of a file of the host. */
final class HostAttributes implements PosixFileAttributes {
    private final long[] data;

    HostAttributes(long[] data) {
        this.data = data;
    }

    long value(int index) {
        return data[index];
    }

    private FileTime time(int index) {
        return FileTime.from(data[index], TimeUnit.NANOSECONDS);
    }

    private int type() {
        return (int) data[HostFiles.MODE] & HostFiles.TYPE_MASK;
    }

    @Override
    public FileTime lastModifiedTime() {
        return time(HostFiles.MODIFIED);
    }

    @Override
    public FileTime lastAccessTime() {
        return time(HostFiles.ACCESSED);
    }

    @Override
    public FileTime creationTime() {
        return time(HostFiles.MODIFIED);
    }

    @Override
    public boolean isRegularFile() {
        return type() == HostFiles.TYPE_REGULAR;
    }

    @Override
    public boolean isDirectory() {
        return type() == HostFiles.TYPE_DIRECTORY;
    }

    @Override
    public boolean isSymbolicLink() {
        return type() == HostFiles.TYPE_LINK;
    }

    @Override
    public boolean isOther() {
        return !isRegularFile() && !isDirectory() && !isSymbolicLink();
    }

    @Override
    public long size() {
        return data[HostFiles.SIZE];
    }

    boolean sameFile(HostAttributes that) {
        return data[HostFiles.INODE] == that.data[HostFiles.INODE]
            && data[HostFiles.DEVICE] == that.data[HostFiles.DEVICE];
    }

    /** Device and inode; strings are equal when these are. */
    @Override
    public Object fileKey() {
        return "(dev=" + Long.toHexString(data[HostFiles.DEVICE]) + ",ino="
            + data[HostFiles.INODE] + ")";
    }

    @Override
    public UserPrincipal owner() {
        return HostUsers.user((int) data[HostFiles.OWNER]);
    }

    @Override
    public GroupPrincipal group() {
        return HostUsers.group((int) data[HostFiles.GROUP]);
    }

    @Override
    public Set<PosixFilePermission> permissions() {
        Set<PosixFilePermission> set =
            EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            if ((data[HostFiles.MODE] >> 8 - p.ordinal() & 1) != 0) {
                set.add(p);
            }
        }
        return set;
    }

    /** Returns the bits of the mode for permissions. */
    static int modeOf(Set<PosixFilePermission> permissions) {
        int mode = 0;
        for (PosixFilePermission p : permissions) {
            mode |= 0400 >> p.ordinal();
        }
        return mode;
    }

    /** Returns the attributes of a kind by name, null for an unknown kind. */
    Map<String, Object> byName(String view) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (view.equals("owner")) {
            all.put("owner", owner());
            return all;
        }
        boolean unix = view.equals("unix");
        boolean posix = unix || view.equals("posix");
        if (!posix && !view.equals("basic")) {
            return null;
        }
        all.put("lastAccessTime", lastAccessTime());
        all.put("lastModifiedTime", lastModifiedTime());
        all.put("size", size());
        all.put("creationTime", creationTime());
        all.put("isSymbolicLink", isSymbolicLink());
        all.put("isRegularFile", isRegularFile());
        all.put("fileKey", fileKey());
        all.put("isOther", isOther());
        all.put("isDirectory", isDirectory());
        if (posix) {
            all.put("owner", owner());
            all.put("group", group());
            all.put("permissions", permissions());
        }
        if (unix) {
            all.put("mode", (int) data[HostFiles.MODE]);
            all.put("ino", data[HostFiles.INODE]);
            all.put("dev", data[HostFiles.DEVICE]);
            all.put("nlink", (int) data[HostFiles.LINKS]);
            all.put("uid", (int) data[HostFiles.OWNER]);
            all.put("gid", (int) data[HostFiles.GROUP]);
            all.put("ctime", time(HostFiles.CHANGED));
        }
        return all;
    }
}
