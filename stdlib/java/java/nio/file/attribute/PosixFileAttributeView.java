package java.nio.file.attribute;

import java.io.IOException;
import java.util.Set;

/** Reads or changes attributes of files of POSIX systems. */
public interface PosixFileAttributeView
        extends BasicFileAttributeView, FileOwnerAttributeView {
    @Override
    String name();

    @Override
    PosixFileAttributes readAttributes() throws IOException;

    /** Sets the permissions. */
    void setPermissions(Set<PosixFilePermission> perms) throws IOException;

    /** Sets the group. */
    void setGroup(GroupPrincipal group) throws IOException;
}
