package java.nio.file.attribute;

import java.util.Set;

/** Attributes of files of POSIX systems. */
public interface PosixFileAttributes extends BasicFileAttributes {
    /** Returns the owner. */
    UserPrincipal owner();

    /** Returns the group. */
    GroupPrincipal group();

    /** Returns a copy of the permissions. */
    Set<PosixFilePermission> permissions();
}
