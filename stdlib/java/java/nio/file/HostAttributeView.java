package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import wardian.internal.HostFiles;

/** Reads and changes the attributes of a file of the host. */
final class HostAttributeView implements PosixFileAttributeView {
    private final HostPath path;
    private final boolean follow;
    private final String name;

    HostAttributeView(HostPath path, boolean follow, String name) {
        this.path = path;
        this.follow = follow;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PosixFileAttributes readAttributes() throws IOException {
        return HostProvider.attributes(path, follow);
    }

    private static long nanos(FileTime time) {
        return time == null ? Long.MIN_VALUE : time.to(TimeUnit.NANOSECONDS);
    }

    /** Sets times; the host keeps no settable time of creation. */
    @Override
    public void setTimes(FileTime lastModifiedTime, FileTime lastAccessTime,
            FileTime createTime) throws IOException {
        if (lastModifiedTime != null || lastAccessTime != null) {
            HostProvider.check(HostFiles.setTimes(path.host(), follow,
                nanos(lastAccessTime), nanos(lastModifiedTime)), path);
        }
    }

    @Override
    public void setPermissions(Set<PosixFilePermission> perms)
            throws IOException {
        HostProvider.check(HostFiles.chmod(path.host(),
            HostAttributes.modeOf(perms)), path);
    }

    @Override
    public UserPrincipal getOwner() throws IOException {
        return readAttributes().owner();
    }

    private static int id(UserPrincipal user) {
        if (!(user instanceof HostUsers.User)) {
            throw new ProviderMismatchException();
        }
        return ((HostUsers.User) user).id;
    }

    @Override
    public void setOwner(UserPrincipal owner) throws IOException {
        HostProvider.check(HostFiles.chown(path.host(), follow, id(owner),
            -1), path);
    }

    @Override
    public void setGroup(GroupPrincipal group) throws IOException {
        HostProvider.check(HostFiles.chown(path.host(), follow, -1,
            id(group)), path);
    }

    /** Sets one attribute by name. */
    @SuppressWarnings("unchecked")
    void set(String attribute, Object value) throws IOException {
        switch (attribute) {
            case "lastModifiedTime":
                setTimes((FileTime) value, null, null);
                break;
            case "lastAccessTime":
                setTimes(null, (FileTime) value, null);
                break;
            case "creationTime":
                setTimes(null, null, (FileTime) value);
                break;
            case "permissions":
                setPermissions((Set<PosixFilePermission>) value);
                break;
            case "owner":
                setOwner((UserPrincipal) value);
                break;
            case "group":
                setGroup((GroupPrincipal) value);
                break;
            default:
                throw new IllegalArgumentException("'" + name + ":"
                    + attribute + "' not recognized");
        }
    }
}
